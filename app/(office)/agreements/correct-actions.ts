'use server'

import { redirect } from 'next/navigation'
import { correctFact } from '@/lib/agreements/correct'
import { correctionInput } from '@/lib/agreements/correction-input'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'

export async function correctFactAction(
  ref: string,
  fact: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(correctionInput, form)
  if (!input.ok) return input.state

  const corrected = await correctFact(user, ref, fact, input.data, input.version, input.submission)
  if (!corrected.ok) return formProblem(corrected.problem, form)

  redirect(`/agreements/${ref}#acts`)
}

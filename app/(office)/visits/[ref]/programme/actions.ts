'use server'

import { redirect } from 'next/navigation'
import { type FormState, formProblem } from '@/lib/forms'
import { freezeProgramme, unfreezeProgramme } from '@/lib/programmes/commands'
import { requireUser } from '@/lib/session'

export async function freezeAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const frozen = await freezeProgramme(user, ref)
  if (!frozen.ok) return formProblem(frozen.problem, form)

  redirect(`/visits/${ref}/programme?undo=frozen:${frozen.value.number}`)
}

export async function unfreezeAction(
  ref: string,
  number: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const taken = await unfreezeProgramme(user, ref, number)
  if (!taken.ok) return formProblem(taken.problem, form)

  redirect(`/visits/${ref}/programme`)
}

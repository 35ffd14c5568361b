'use server'

import { redirect } from 'next/navigation'
import { confirmClosing, sendClosingBack } from '@/lib/commitments/confirming'
import { confirmingInput, sendingBackInput } from '@/lib/commitments/input'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'

export async function confirmClosingAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(confirmingInput, form)
  if (!input.ok) return input.state

  const confirmed = await confirmClosing(user, ref, input.data, input.submission)
  if (!confirmed.ok) return formProblem(confirmed.problem, form)

  redirect(`/commitments/${ref}`)
}

export async function sendClosingBackAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(sendingBackInput, form)
  if (!input.ok) return input.state

  const sent = await sendClosingBack(user, ref, input.data, input.submission)
  if (!sent.ok) return formProblem(sent.problem, form)

  redirect(`/commitments/${ref}`)
}

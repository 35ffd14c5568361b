'use server'

import { redirect } from 'next/navigation'
import { editAgreement, recordAgreement } from '@/lib/agreements/commands'
import { agreementInput, newAgreementInput, reviewInput, signInput } from '@/lib/agreements/input'
import { removeAgreement, restoreAgreement } from '@/lib/agreements/removal'
import { recordReview } from '@/lib/agreements/reviews'
import { signAgreement } from '@/lib/agreements/sign'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'

export async function recordAgreementAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(newAgreementInput, form)
  if (!input.ok) return input.state

  const recorded = await recordAgreement(user, input.data, input.submission)
  if (!recorded.ok) return formProblem(recorded.problem, form)

  redirect(`/agreements/${recorded.value.ref}`)
}

export async function editAgreementAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(agreementInput, form)
  if (!input.ok) return input.state

  const edited = await editAgreement(user, ref, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`/agreements/${ref}`)
}

export async function signAgreementAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(signInput, form)
  if (!input.ok) return input.state

  const signed = await signAgreement(user, ref, input.data, input.submission)
  if (!signed.ok) return formProblem(signed.problem, form)

  redirect(`/agreements/${ref}`)
}

export async function recordReviewAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(reviewInput, form)
  if (!input.ok) return input.state

  const review = await recordReview(user, ref, input.data, input.submission)
  if (!review.ok) return formProblem(review.problem, form)

  redirect(`/agreements/${ref}#reviews`)
}

export async function removeAgreementAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeAgreement(user, ref)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/agreements?undo=agreement:${ref}`)
}

export async function restoreAgreementAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreAgreement(user, ref)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`/agreements/${ref}`)
}

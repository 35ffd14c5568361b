'use server'

import { redirect } from 'next/navigation'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { beginSession, endSession, passOver, reviewInSession } from '@/lib/reviews/commands'
import { sessionEndInput, sessionReviewInput } from '@/lib/reviews/input'
import { requireUser } from '@/lib/session'
import { sessionPath } from './addresses'

export async function beginSessionAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const begun = await beginSession(user)
  if (!begun.ok) return formProblem(begun.problem, form)

  redirect(sessionPath(begun.value.session, begun.value.next))
}

export async function reviewInSessionAction(
  session: string,
  ref: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(sessionReviewInput, form)
  if (!input.ok) return input.state

  const reviewed = await reviewInSession(user, session, ref, input.data, input.submission)
  if (!reviewed.ok) return formProblem(reviewed.problem, form)

  redirect(sessionPath(session, reviewed.value.next))
}

export async function passOverAction(
  session: string,
  ref: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const passed = await passOver(user, session, ref)
  if (!passed.ok) return formProblem(passed.problem, form)

  redirect(sessionPath(session, passed.value.next))
}

export async function endSessionAction(session: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(sessionEndInput, form)
  if (!input.ok) return input.state

  const ended = await endSession(user, session, input.data)
  if (!ended.ok) return formProblem(ended.problem, form)

  redirect(sessionPath(session))
}

'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { recordInput } from '@/lib/meetings/input'
import { recordMeeting } from '@/lib/meetings/record'
import { requireUser } from '@/lib/session'

export async function recordMeetingAction(
  ref: string,
  number: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(recordInput, form)
  if (!input.ok) return input.state

  const recorded = await recordMeeting(user, ref, number, input.data, input.version)
  if (!recorded.ok) return formProblem(recorded.problem, form)

  redirect(`/visits/${ref}/meetings/${number}#record` as Route)
}

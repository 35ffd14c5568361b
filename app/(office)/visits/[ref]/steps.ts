'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { approveReport, returnReport } from '@/lib/reports/decide'
import { decisionInput, returningInput } from '@/lib/reports/input'
import { submitReport } from '@/lib/reports/submit'
import { requireUser } from '@/lib/session'
import { closeVisit, reopenVisit } from '@/lib/visits/closing'
import { cancellationInput, noteInput, reopeningInput } from '@/lib/visits/input'
import { approveVisit, cancelVisit, departOnVisit, returnFromVisit } from '@/lib/visits/verbs'

export async function approveAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const visit = await approveVisit(user, ref)
  if (!visit.ok) return formProblem(visit.problem, form)

  refresh()
}

export async function departAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const visit = await departOnVisit(user, ref)
  if (!visit.ok) return formProblem(visit.problem, form)

  refresh()
}

export async function returnAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const visit = await returnFromVisit(user, ref)
  if (!visit.ok) return formProblem(visit.problem, form)

  refresh()
}

export async function closeAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const visit = await closeVisit(user, ref)
  if (!visit.ok) return formProblem(visit.problem, form)

  refresh()
}

export async function submitAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(noteInput, form)
  if (!input.ok) return input.state

  const visit = await submitReport(user, ref, input.data.reason)
  if (!visit.ok) return formProblem(visit.problem, form)

  redirect(`/visits/${ref}`)
}

export async function approveReportAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(decisionInput, form)
  if (!input.ok) return input.state

  const report = await approveReport(user, ref, input.data)
  refresh()
  return report.ok ? undefined : formProblem(report.problem, form)
}

export async function returnReportAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(returningInput, form)
  if (!input.ok) return input.state

  const report = await returnReport(user, ref, input.data)
  if (!report.ok) return formProblem(report.problem, form)

  redirect(`/visits/${ref}`)
}

export async function cancelAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(cancellationInput, form)
  if (!input.ok) return input.state

  const visit = await cancelVisit(user, ref, input.data.reason)
  if (!visit.ok) return formProblem(visit.problem, form)

  redirect(`/visits/${ref}`)
}

export async function reopenAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(reopeningInput, form)
  if (!input.ok) return input.state

  const visit = await reopenVisit(user, ref, input.data)
  if (!visit.ok) return formProblem(visit.problem, form)

  redirect(`/visits/${ref}`)
}

'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import type { ReportPart } from '@/db/values/reports'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { chooseLayout } from '@/lib/reports/own-words/choose-layout'
import { layoutChoice, wordsInput } from '@/lib/reports/own-words/input'
import { writePart } from '@/lib/reports/own-words/write'
import { requireUser } from '@/lib/session'

const partsOf = (ref: string) => `/visits/${ref}/report/parts` as Route

export async function writePartAction(
  ref: string,
  part: ReportPart,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(wordsInput, form)
  if (!input.ok) return input.state

  const written = await writePart(user, ref, part, input.data, input.version)
  if (!written.ok) return formProblem(written.problem, form)

  redirect(partsOf(ref))
}

export async function chooseLayoutAction(
  ref: string,
  from: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(layoutChoice, form)
  if (!input.ok) return input.state

  const chosen = await chooseLayout(user, ref, input.data.layout, from)
  if (!chosen.ok) return formProblem(chosen.problem, form)

  redirect(partsOf(ref))
}

'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { answerInput, questionInput } from '@/lib/reviews/input'
import { answerQuestion, askQuestion, restoreQuestion, withdrawQuestion } from '@/lib/reviews/questions'
import { requireUser } from '@/lib/session'

export async function askQuestionAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(questionInput, form)
  if (!input.ok) return input.state

  const asked = await askQuestion(user, ref, input.data, input.submission)
  if (!asked.ok) return formProblem(asked.problem, form)

  refresh()
  return undefined
}

export async function answerQuestionAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(answerInput, form)
  if (!input.ok) return input.state

  const answered = await answerQuestion(user, ref, id, input.data)
  if (!answered.ok) return formProblem(answered.problem, form)

  redirect(`/agreements/${ref}/questions/${id}`)
}

export async function withdrawQuestionAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const withdrawn = await withdrawQuestion(user, ref, id)
  if (!withdrawn.ok) return formProblem(withdrawn.problem, form)

  redirect(`/agreements/${ref}/questions?undo=question:${id}`)
}

export async function restoreQuestionAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreQuestion(user, ref, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`/agreements/${ref}/questions`)
}

import 'server-only'

import { eq } from 'drizzle-orm'
import { reviewQuestions } from '@/db/schema/reviews'
import { findAgreementRow } from '../agreements/find'
import { onAgreement } from '../agreements/on-agreement'
import { changesBetween, record } from '../audit'
import { ok, type Result, refused, refusedField } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import type { AnswerInput, QuestionInput } from './input'
import { findQuestion, listAskable, type Question } from './question-queries'

type Asked = Promise<Result<{ ref: string; id: string }>>

/**
 * Asks somebody of staff, or an official, about an agreement; it waits on their Today. Refused where the person's clearance
 * does not reach the agreement: the question alone would tell them of it.
 */
export async function askQuestion(user: User, ref: string, input: QuestionInput, submission?: string): Asked {
  return onAgreement(
    user,
    ref,
    async (tx, agreement, tell) => {
      const askable = await listAskable(user, agreement.sensitivity, tx)
      const person = askable.find(({ id }) => id === input.of)
      if (!person) return refusedField('of', 'problems.choice')

      const { question } = input
      const [asked] = await tx
        .insert(reviewQuestions)
        .values({ agreementId: agreement.id, askedBy: user.id, askedOf: person.id, question })
        .returning({ id: reviewQuestions.id })
      if (!asked) throw new Error('The database kept no question.')
      await tell('agreement.asked', { askedOf: [null, person.name], question: [null, question] })
      return ok({ ref, id: asked.id })
    },
    { submission, permission: 'agreements.review' },
  )
}

/** Whether the user may answer: who was asked, or who asked and heard the answer in another way. Once answered, nobody. */
export function mayAnswer(user: User, { askedById, askedOfId, answeredAt }: Question): boolean {
  return answeredAt === null && (user.id === askedOfId || user.id === askedById)
}

/** Answers a question about an agreement. Refused where it has its answer, which is never replaced. */
export async function answerQuestion(user: User, ref: string, id: string, { answer }: AnswerInput): Asked {
  return write(async (tx) => {
    const agreement = await findAgreementRow(tx, user, ref)
    const question = agreement && (await findQuestion(user, ref, id, tx))
    if (!question) return refused('problems.gone')
    if (question.answer === answer && question.answeredById === user.id) return ok({ ref, id })
    if (question.answeredAt !== null)
      return refused('reviews.refused.answered', { by: question.answeredBy ?? '' })
    if (!mayAnswer(user, question)) return refused('problems.notAllowed')

    await tx
      .update(reviewQuestions)
      .set({ answer, answeredAt: Date.now(), answeredBy: user.id, version: question.version + 1 })
      .where(eq(reviewQuestions.id, id))
    const subject = { kind: 'agreement', id: agreement.id, visitId: agreement.visitId } as const
    await record(tx, user, 'agreement.answered', subject, {
      question: [question.question, question.question],
      answer: [null, answer],
    })
    return ok({ ref, id })
  })
}

/** Takes back a question of one's own that has no answer yet; it can be put again. */
export async function withdrawQuestion(user: User, ref: string, id: string): Asked {
  return onQuestion(user, ref, id, false)
}

/** Puts a question that was withdrawn once more. */
export async function restoreQuestion(user: User, ref: string, id: string): Asked {
  return onQuestion(user, ref, id, true)
}

function onQuestion(user: User, ref: string, id: string, removed: boolean): Asked {
  return onAgreement(
    user,
    ref,
    async (tx, _, tell) => {
      const question = await findQuestion(user, ref, id, tx, removed)
      if (!question) return refused('problems.gone')
      if (question.askedById !== user.id) return refused('problems.notAllowed')
      if (question.answeredAt !== null)
        return refused('reviews.refused.answered', { by: question.answeredBy ?? '' })

      await tx
        .update(reviewQuestions)
        .set({ removedAt: removed ? null : Date.now(), version: question.version + 1 })
        .where(eq(reviewQuestions.id, id))
      const told = { askedOf: question.askedOf, question: question.question }
      await tell(
        removed ? 'agreement.asked' : 'agreement.question-withdrawn',
        changesBetween(undefined, told),
      )
      return ok({ ref, id })
    },
    { permission: 'agreements.review' },
  )
}

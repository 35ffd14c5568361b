import 'server-only'

import {
  and,
  asc,
  between,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  ne,
  type SQL,
  sql,
} from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import { alias } from '@/db/columns'
import { agreements } from '@/db/schema/agreements'
import { reviewQuestions, reviewSessionItems } from '@/db/schema/reviews'
import { userRoles, users } from '@/db/schema/users'
import { type Role, type Sensitivity, sensitivities } from '@/db/values/office'
import { permissions } from '../permissions'
import type { User } from '../user'
import { visibleAgreements } from '../visibility'
import type { SessionRow } from './find'

const asker = alias(users, 'asker')
const asked = alias(users, 'asked')
const answerer = alias(users, 'answerer')
const { removedAt } = reviewQuestions

function questionsWhere(user: User, condition: SQL | undefined, reader: Reader = db, removed = false) {
  return reader
    .select({
      id: reviewQuestions.id,
      version: reviewQuestions.version,
      question: reviewQuestions.question,
      answer: reviewQuestions.answer,
      answeredAt: reviewQuestions.answeredAt,
      createdAt: reviewQuestions.createdAt,
      askedById: reviewQuestions.askedBy,
      askedOfId: reviewQuestions.askedOf,
      answeredById: reviewQuestions.answeredBy,
      askedBy: asker.name,
      askedOf: asked.name,
      answeredBy: answerer.name,
      agreementId: agreements.id,
      ref: agreements.ref,
      titleEn: agreements.titleEn,
      titleZh: agreements.titleZh,
      titleLocal: agreements.titleLocal,
      titleLocalLanguage: agreements.titleLocalLanguage,
    })
    .from(reviewQuestions)
    .innerJoin(agreements, eq(agreements.id, reviewQuestions.agreementId))
    .innerJoin(asker, eq(asker.id, reviewQuestions.askedBy))
    .innerJoin(asked, eq(asked.id, reviewQuestions.askedOf))
    .leftJoin(answerer, eq(answerer.id, reviewQuestions.answeredBy))
    .where(and(visibleAgreements(user), removed ? isNotNull(removedAt) : isNull(removedAt), condition))
    .$dynamic()
}
export type Question = Awaited<ReturnType<typeof questionsWhere>>[number]

const latest = [desc(reviewQuestions.createdAt), desc(reviewQuestions.id)]

/** What was asked about an agreement, with what was answered, the latest first. */
export function listQuestions(user: User, agreementId: string) {
  return questionsWhere(user, eq(reviewQuestions.agreementId, agreementId)).orderBy(...latest)
}

/** One question about an agreement, if the user may see the agreement; with `removed`, one that was withdrawn. */
export async function findQuestion(
  user: User,
  ref: string,
  id: string,
  reader: Reader = db,
  removed = false,
) {
  const one = and(eq(agreements.ref, ref), eq(reviewQuestions.id, id))
  const [question] = await questionsWhere(user, one, reader, removed)
  return question
}

/** What waits for the user's answer, the longest waiting first. */
export function listQuestionsFor(user: User, most: number) {
  return questionsWhere(user, and(eq(reviewQuestions.askedOf, user.id), isNull(reviewQuestions.answeredAt)))
    .orderBy(asc(reviewQuestions.createdAt), asc(reviewQuestions.id))
    .limit(most)
}

/** What the user asked during a session about its agreements, in the order in which it was asked. */
export function listQuestionsAsked(user: User, session: SessionRow) {
  const inSession = db
    .select({ id: reviewSessionItems.agreementId })
    .from(reviewSessionItems)
    .where(eq(reviewSessionItems.sessionId, session.id))
  const during = between(reviewQuestions.createdAt, session.createdAt, session.endedAt ?? Date.now())
  return questionsWhere(
    user,
    and(eq(reviewQuestions.askedBy, user.id), inArray(reviewQuestions.agreementId, inSession), during),
  ).orderBy(asc(reviewQuestions.createdAt), asc(reviewQuestions.id))
}

const answering: Role[] = [...permissions['agreements.write']]

/** The people who can be asked about an agreement of a level, by name: staff and officials whose clearance reaches it. */
export function listAskable(user: User, sensitivity: Sensitivity, reader: Reader = db) {
  const reaching = sensitivities.slice(sensitivities.indexOf(sensitivity))
  const able = db
    .select({ one: sql`1` })
    .from(userRoles)
    .where(and(eq(userRoles.userId, users.id), inArray(userRoles.role, answering)))
  return reader
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(
      and(eq(users.disabled, false), inArray(users.clearance, reaching), exists(able), ne(users.id, user.id)),
    )
    .orderBy(asc(users.name), asc(users.id))
}

import 'server-only'

import { inArray, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import type { Language } from '@/db/values/office'
import { knownOf, standOf } from '../agreements/standings'
import { handOut, type PaperAsked, type PaperFile } from '../papers/hand-out'
import { wordingIn } from '../papers/wording-in'
import { type Result, refused } from '../result'
import type { User } from '../user'
import { sessionMinutes } from './minutes'
import { findSession, type SessionItem, type SessionShown } from './queries'

/** The minutes of the user's session as a document, from what they may see today; undefined where it is not theirs. */
export async function findMinutes(user: User, sessionId: string, language: Language) {
  const session = await findSession(user, sessionId)
  if (!session) return undefined
  const stands = await standsOf(session)
  return { session, paper: sessionMinutes({ session, official: user, stands }, wordingIn(language)) }
}

/**
 * The same as a file, told in the audit trail of whose session it was; undefined where that is another. It is for the
 * office alone: other editions are refused.
 */
export async function exportMinutes(
  user: User,
  sessionId: string,
  asked: PaperAsked,
): Promise<Result<PaperFile> | undefined> {
  const found = await findMinutes(user, sessionId, asked.language)
  if (!found) return undefined
  if (asked.edition !== 'internal') return refused('talks.refused.internalOnly')

  const { session, paper } = found
  const plainName = `review-${session.beganOn}-${asked.language}`
  const drawn = {
    paper,
    leftOut: [],
    kind: 'review-minutes',
    subject: { kind: 'user', id: user.id } as const,
    action: 'user.review-minutes-exported',
    plainName,
    name: asked.language === 'en' ? plainName : `${paper.title}-${session.beganOn}`,
  }
  return handOut(user, drawn, asked)
}

async function standsOf({ items, beganOn }: SessionShown) {
  const reviewed = items.filter(({ state }) => state === 'reviewed')
  const known = await knownOf(db, idIn(reviewed))
  return new Map(
    reviewed.flatMap(({ agreementId, review }) => {
      const facts = known.get(agreementId)
      return facts ? [[agreementId, standOf(facts, review?.reviewedOn ?? beganOn)] as const] : []
    }),
  )
}

const idIn = (items: SessionItem[]): SQL =>
  inArray(
    agreements.id,
    items.map(({ agreementId }) => agreementId),
  )

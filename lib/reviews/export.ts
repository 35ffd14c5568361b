import 'server-only'

import { inArray, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import type { Language } from '@/db/values'
import { knownOf, standOf } from '../agreements/standings'
import { record } from '../audit'
import { pdfOf } from '../papers/pdf'
import { wordingIn } from '../papers/wording-in'
import { ok } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import { sessionMinutes } from './minutes'
import { findSession, type SessionItem, type SessionShown } from './queries'

/** The minutes of the user's session as a document, from what they may see today; undefined where it is not theirs. */
export async function findMinutes(user: User, sessionId: string, language: Language) {
  const session = await findSession(user, sessionId)
  if (!session) return undefined
  const stands = await standsOf(session)
  return { session, paper: sessionMinutes({ session, official: user, stands }, wordingIn(language)) }
}

/** The same as a PDF, with the names that the file may have. Each export is in the audit trail. */
export async function exportMinutes(user: User, sessionId: string, language: Language) {
  const found = await findMinutes(user, sessionId, language)
  if (!found) return undefined
  const { session, paper } = found
  const pdf = await pdfOf(paper)

  await write(async (tx) => {
    const subject = { kind: 'user', id: user.id } as const
    await record(tx, user, 'user.review-minutes-exported', subject, { language: [null, language] })
    return ok(null)
  })
  const plainName = `review-${session.beganOn}-${language}.pdf`
  return { pdf, plainName, name: language === 'en' ? plainName : `${paper.title}-${session.beganOn}.pdf` }
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

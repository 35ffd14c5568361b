import 'server-only'

import { and, asc, desc, eq, ne } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { meetings } from '@/db/schema/meetings'
import { visits } from '@/db/schema/visits'
import type { Language } from '@/db/values/office'
import { findMeetingRow } from '../meetings/find'
import type { User } from '../user'
import { levelsUpTo, visibleAgreements, visibleMeetings, visibleVisits } from '../visibility'
import { findVisitRow } from '../visits/find'
import { findActRow } from './acts'
import { findAgreementRow } from './find'
import { lockOf } from './locks'
import { actValues, signatoryValues } from './part-values'
import { findSignatoryRow } from './signatories'
import { agreementValues } from './values'

/** What an address may say of a new agreement: `visit=V2019-001&meeting=7`. */
export type Given = { visit?: string; meeting?: string }

/**
 * The values that a new agreement's form begins with: where it comes from, as far as the user may see it, and the
 * highest level of those.
 */
export async function newAgreementValues(user: User, given: Given): Promise<Record<string, string>> {
  const [visit, meeting] = await Promise.all([
    findVisitRow(db, user, given.visit ?? ''),
    findMeetingRow(db, user, given.visit ?? '', Number(given.meeting)),
  ])
  const levels = [visit, meeting].flatMap((from) => (from ? levelsUpTo(from.sensitivity) : []))
  return {
    type: 'unknown',
    bindingIntent: 'unknown',
    effectiveRule: 'unknown',
    term: 'unknown',
    visit: visit?.ref ?? '',
    meeting: String(meeting?.number ?? ''),
    'parties.0.side': 'ours',
    'parties.1.side': 'theirs',
    sensitivity: levels.includes('restricted') ? 'restricted' : 'internal',
  }
}

/** An agreement as its form begins with it, with its version and what its signing locks, if the user may see it. */
export async function findAgreementForm(user: User, ref: string, language: Language) {
  const agreement = await findAgreementRow(db, user, ref)
  if (!agreement) return undefined
  const [values, { signed }] = await Promise.all([
    agreementValues(db, user, agreement, language),
    lockOf(db, agreement),
  ])
  const { id, version, reviewerId } = agreement
  return { id, values, version, signed, reviewerId }
}

/** An act of an agreement as its form begins with it. */
export async function findActForm(user: User, ref: string, id: string, language: Language) {
  const agreement = await findAgreementRow(db, user, ref)
  const act = agreement && (await findActRow(db, agreement.id, id))
  if (!act) return undefined
  return { kind: act.kind, version: act.version, values: await actValues(db, act, language) }
}

/** A signatory of an agreement as the form begins with them. */
export async function findSignatoryForm(user: User, ref: string, id: string, language: Language) {
  const agreement = await findAgreementRow(db, user, ref)
  const signatory = agreement && (await findSignatoryRow(db, agreement.id, id))
  if (!signatory) return undefined
  const { signed } = await lockOf(db, agreement)
  return { signed, version: signatory.version, values: await signatoryValues(db, signatory, language) }
}

const choices = 200

/** The visits that an agreement can come from and the agreements it can belong to, the latest first, 200 of each. */
export async function listOrigins(user: User, except = '') {
  const { ref, titleEn, titleZh, titleLocal, titleLocalLanguage } = agreements
  const [visitsSeen, agreementsSeen] = await Promise.all([
    db
      .select({ ref: visits.ref, titleEn: visits.titleEn, titleZh: visits.titleZh })
      .from(visits)
      .where(visibleVisits(user))
      .orderBy(desc(visits.firstOn), desc(visits.ref))
      .limit(choices),
    db
      .select({ ref, titleEn, titleZh, titleLocal, titleLocalLanguage })
      .from(agreements)
      .where(and(visibleAgreements(user), ne(ref, except)))
      .orderBy(desc(ref))
      .limit(choices),
  ])
  return { visits: visitsSeen, agreements: agreementsSeen }
}

/** The meetings of a visit that an agreement can come from, by number. */
export function listMeetingChoices(user: User, visitRef: string) {
  return db
    .select({ number: meetings.number, subjectEn: meetings.subjectEn, subjectZh: meetings.subjectZh })
    .from(meetings)
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .where(and(eq(visits.ref, visitRef), visibleMeetings(user)))
    .orderBy(asc(meetings.number))
    .limit(choices)
}

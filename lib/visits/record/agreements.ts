import 'server-only'

import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import {
  agreementActs,
  agreementParties,
  agreements,
  meetingAgreements,
  signatories,
} from '@/db/schema/agreements'
import { meetings } from '@/db/schema/meetings'
import { organisations, people } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import { knownOf, standOf } from '@/lib/agreements/standings'
import { env } from '@/lib/env'
import { todayIn } from '@/lib/time/local'
import type { User } from '@/lib/user'
import { byKey } from './by-key'
import { nameColumns, organisationColumns } from './columns'
import { agreementsOf, meetingIdsOf, meetingsOf } from './scope'

const placeColumns = { id: places.id, ...nameColumns(places) }

function agreementRowsOf(user: User, visitId: string) {
  return db
    .select({
      id: agreements.id,
      ref: agreements.ref,
      type: agreements.type,
      bindingIntent: agreements.bindingIntent,
      titleEn: agreements.titleEn,
      titleZh: agreements.titleZh,
      titleLocal: agreements.titleLocal,
      titleLocalLanguage: agreements.titleLocalLanguage,
      summaryEn: agreements.summaryEn,
      summaryZh: agreements.summaryZh,
      textLanguages: agreements.textLanguages,
      authenticLanguages: agreements.authenticLanguages,
      effectiveRule: agreements.effectiveRule,
      effectiveOn: agreements.effectiveOn,
      term: agreements.term,
      validUntil: agreements.validUntil,
      noticeDays: agreements.noticeDays,
      renewalMonths: agreements.renewalMonths,
      toBeCompleted: agreements.toBeCompleted,
      internalFields: agreements.internalFields,
      sensitivity: agreements.sensitivity,
      visitId: agreements.visitId,
      // Empty too where the meeting is of another visit, or above the user's clearance.
      meetingId: meetings.id,
    })
    .from(agreements)
    .leftJoin(meetings, and(eq(meetings.id, agreements.meetingId), meetingsOf(user, visitId)))
    .where(agreementsOf(user, visitId))
    .orderBy(asc(agreements.ref))
}

function actsOf(agreementIds: string[]) {
  return db
    .select({
      agreementId: agreementActs.agreementId,
      id: agreementActs.id,
      kind: agreementActs.kind,
      doneOn: agreementActs.doneOn,
      untilOn: agreementActs.untilOn,
      organisationId: agreementActs.organisationId,
      place: placeColumns,
      noteEn: agreementActs.noteEn,
      noteZh: agreementActs.noteZh,
    })
    .from(agreementActs)
    .leftJoin(places, eq(places.id, agreementActs.placeId))
    .where(and(inArray(agreementActs.agreementId, agreementIds), isNull(agreementActs.removedAt)))
    .orderBy(sql`${agreementActs.doneOn} is null`, asc(agreementActs.doneOn), asc(agreementActs.id))
}

function partiesOf(agreementIds: string[]) {
  return db
    .select({
      agreementId: agreementParties.agreementId,
      side: agreementParties.side,
      ...organisationColumns,
    })
    .from(agreementParties)
    .innerJoin(organisations, eq(organisations.id, agreementParties.organisationId))
    .where(and(inArray(agreementParties.agreementId, agreementIds), isNull(agreementParties.removedAt)))
    .orderBy(asc(agreementParties.position), asc(agreementParties.id))
}

function signatoriesOf(agreementIds: string[]) {
  return db
    .select({
      agreementId: signatories.agreementId,
      id: signatories.id,
      personId: signatories.personId,
      ...nameColumns(people),
      titleEn: signatories.titleEn,
      titleZh: signatories.titleZh,
      organisation: organisationColumns,
      signedOn: signatories.signedOn,
      place: placeColumns,
    })
    .from(signatories)
    .innerJoin(people, eq(people.id, signatories.personId))
    .leftJoin(organisations, eq(organisations.id, signatories.organisationId))
    .leftJoin(places, eq(places.id, signatories.placeId))
    .where(and(inArray(signatories.agreementId, agreementIds), isNull(signatories.removedAt)))
    .orderBy(asc(signatories.position), asc(signatories.id))
}

function spokenOf(user: User, visitId: string) {
  return db
    .select({ agreementId: meetingAgreements.agreementId, meetingId: meetingAgreements.meetingId })
    .from(meetingAgreements)
    .where(inArray(meetingAgreements.meetingId, meetingIdsOf(user, visitId)))
}

/**
 * The agreements that came from a visit or were signed or spoken of at its meetings, as far as the user may see both.
 * `meetingId` and `meetingIds` name only meetings that are in the user's record; `fromThisVisit` is whether it came up
 * here; `stand` is its status today, with the reason.
 */
export async function agreementRecordsOf(user: User, visitId: string) {
  const rows = await agreementRowsOf(user, visitId)
  const ids = rows.map(({ id }) => id)
  const [known, acts, parties, signers, spoken] = await Promise.all([
    knownOf(db, inArray(agreements.id, ids)),
    actsOf(ids),
    partiesOf(ids),
    signatoriesOf(ids),
    spokenOf(user, visitId),
  ])
  const today = todayIn(env().HOME_ZONE)
  const actsBy = byKey(acts, 'agreementId')
  const partiesBy = byKey(parties, 'agreementId')
  const signersBy = byKey(signers, 'agreementId')
  const spokenBy = byKey(spoken, 'agreementId')
  return rows.map(({ visitId: cameFrom, meetingId, ...agreement }) => {
    const heard = (spokenBy.get(agreement.id) ?? []).map((link) => link.meetingId)
    const stand = known.get(agreement.id)
    return {
      ...agreement,
      stand: stand ? standOf(stand, today) : null,
      fromThisVisit: cameFrom === visitId || meetingId !== null,
      meetingId,
      meetingIds: [...new Set(meetingId ? [meetingId, ...heard] : heard)],
      acts: actsBy.get(agreement.id) ?? [],
      parties: partiesBy.get(agreement.id) ?? [],
      signatories: signersBy.get(agreement.id) ?? [],
    }
  })
}

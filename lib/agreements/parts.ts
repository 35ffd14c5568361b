import 'server-only'

import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreementActs, agreementParties, signatories } from '@/db/schema/agreements'
import { organisations, people } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import { agreementReviews } from '@/db/schema/reviews'
import { users } from '@/db/schema/users'
import { nameColumns } from '../visits/record/columns'

/** The parties of an agreement in their order. `id` is the party's own, `organisationId` the organisation's. */
export function listParties(agreementId: string) {
  return db
    .select({
      id: agreementParties.id,
      version: agreementParties.version,
      organisationId: agreementParties.organisationId,
      side: agreementParties.side,
      ...nameColumns(organisations),
    })
    .from(agreementParties)
    .innerJoin(organisations, eq(organisations.id, agreementParties.organisationId))
    .where(and(eq(agreementParties.agreementId, agreementId), isNull(agreementParties.removedAt)))
    .orderBy(asc(agreementParties.position), asc(agreementParties.id))
}
export type Party = Awaited<ReturnType<typeof listParties>>[number]

/** Who signed, in order, with organisation, day and place. */
export function listSignatories(agreementId: string) {
  return db
    .select({
      id: signatories.id,
      personId: signatories.personId,
      ...nameColumns(people),
      titleEn: signatories.titleEn,
      titleZh: signatories.titleZh,
      signedOn: signatories.signedOn,
      organisationId: signatories.organisationId,
      organisation: nameColumns(organisations),
      place: nameColumns(places),
    })
    .from(signatories)
    .innerJoin(people, eq(people.id, signatories.personId))
    .leftJoin(organisations, eq(organisations.id, signatories.organisationId))
    .leftJoin(places, eq(places.id, signatories.placeId))
    .where(and(eq(signatories.agreementId, agreementId), isNull(signatories.removedAt)))
    .orderBy(asc(signatories.position), asc(signatories.id))
}
export type Signatory = Awaited<ReturnType<typeof listSignatories>>[number]

/** The acts of an agreement with their places and whose they were, in no order: `inOrder` gives it. */
export function listActs(agreementId: string) {
  return db
    .select({
      id: agreementActs.id,
      kind: agreementActs.kind,
      doneOn: agreementActs.doneOn,
      untilOn: agreementActs.untilOn,
      correction: agreementActs.correction,
      organisationId: agreementActs.organisationId,
      organisation: nameColumns(organisations),
      place: nameColumns(places),
      noteEn: agreementActs.noteEn,
      noteZh: agreementActs.noteZh,
    })
    .from(agreementActs)
    .leftJoin(organisations, eq(organisations.id, agreementActs.organisationId))
    .leftJoin(places, eq(places.id, agreementActs.placeId))
    .where(and(eq(agreementActs.agreementId, agreementId), isNull(agreementActs.removedAt)))
}
export type ActShown = Awaited<ReturnType<typeof listActs>>[number]

/** Every review of an agreement, the latest first. */
export function listReviews(agreementId: string) {
  return db
    .select({
      id: agreementReviews.id,
      reviewedOn: agreementReviews.reviewedOn,
      finding: agreementReviews.finding,
      note: agreementReviews.note,
      evidence: agreementReviews.evidence,
      nextOn: agreementReviews.nextOn,
      reviewer: users.name,
    })
    .from(agreementReviews)
    .innerJoin(users, eq(users.id, agreementReviews.reviewerId))
    .where(and(eq(agreementReviews.agreementId, agreementId), isNull(agreementReviews.removedAt)))
    .orderBy(desc(agreementReviews.reviewedOn), desc(agreementReviews.id))
}
export type Review = Awaited<ReturnType<typeof listReviews>>[number]

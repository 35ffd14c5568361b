import 'server-only'

import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreementActs, agreementParties, agreements } from '@/db/schema/agreements'
import { organisations } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import { users } from '@/db/schema/users'
import { visits } from '@/db/schema/visits'
import { env } from '../env'
import { todayIn } from '../time/local'
import type { User } from '../user'
import { visibleAgreements, visibleVisits } from '../visibility'
import { nameColumns } from '../visits/record/columns'
import { findAgreementRow } from './find'
import { familyOf, listCommitmentsOf, listMeetingsOf, listVisitsOf } from './links'
import { listActs, listParties, listReviews, listSignatories } from './parts'
import { standOf, undatedFrom } from './standings'
import { completionOf, inOrder } from './steps'

/** Everything an agreement's page shows, as far as the user may see it, with its status today at the office. */
export async function findAgreement(user: User, ref: string) {
  const agreement = await findAgreementRow(db, user, ref)
  if (!agreement) return undefined
  const { id } = agreement
  const [parties, acts, signatories, reviews, meetings, cameFrom, commitments, family, reviewer, visit] =
    await Promise.all([
      listParties(id),
      listActs(id),
      listSignatories(id),
      listReviews(id),
      listMeetingsOf(user, agreement),
      listVisitsOf(user, agreement),
      listCommitmentsOf(user, id),
      familyOf(user, agreement),
      reviewerOf(agreement.reviewerId),
      firstDayOf(agreement.visitId),
    ])
  const validity = {
    ...agreement,
    parties: parties.map(({ organisationId }) => organisationId),
    undatedFrom: undatedFrom(visit, agreement.createdAt),
  }
  const signed = acts.some(({ kind }) => kind === 'signed')
  const byAll = completionOf('signed', inOrder(acts), validity.parties) !== undefined
  return {
    ...agreement,
    stand: standOf({ validity, acts }, todayIn(env().HOME_ZONE)),
    /** What of it can still change: see `lockOf`. */
    lock: { signed, open: !signed || !byAll || agreement.toBeCompleted },
    parties,
    acts: inOrder(acts),
    signatories,
    reviews,
    meetings,
    visits: cameFrom,
    commitments,
    ...family,
    reviewer,
  }
}
export type AgreementShown = NonNullable<Awaited<ReturnType<typeof findAgreement>>>

async function reviewerOf(id: string | null): Promise<string | null> {
  if (!id) return null
  const [reviewer] = await db.select({ name: users.name }).from(users).where(eq(users.id, id))
  return reviewer?.name ?? null
}

// The status does not depend on who asks, so the visit counts even where the user may not see it.
async function firstDayOf(visitId: string | null): Promise<string | null> {
  if (!visitId) return null
  const [visit] = await db.select({ firstOn: visits.firstOn }).from(visits).where(eq(visits.id, visitId))
  return visit?.firstOn ?? null
}

const choices = 300

/** The visits that an agreement can be said to come from, the latest first, at most 300. */
export function listVisitChoices(user: User) {
  return db
    .select({ ref: visits.ref, titleEn: visits.titleEn, titleZh: visits.titleZh })
    .from(visits)
    .where(visibleVisits(user))
    .orderBy(desc(visits.firstOn), desc(visits.ref))
    .limit(choices)
}

/** The organisations other than ours that are parties to agreements, at most 300, and the countries of agreements. */
export async function listPartners(user: User) {
  const theirs = and(
    visibleAgreements(user),
    isNull(agreementParties.removedAt),
    ne(agreementParties.side, 'ours'),
  )
  const [partners, countries, whereDone] = await Promise.all([
    db
      .selectDistinct({ id: organisations.id, ...nameColumns(organisations) })
      .from(agreementParties)
      .innerJoin(agreements, eq(agreements.id, agreementParties.agreementId))
      .innerJoin(organisations, eq(organisations.id, agreementParties.organisationId))
      .where(theirs)
      .orderBy(asc(organisations.nameEn), asc(organisations.id))
      .limit(choices),
    db
      .selectDistinct({ code: places.country })
      .from(agreementParties)
      .innerJoin(agreements, eq(agreements.id, agreementParties.agreementId))
      .innerJoin(organisations, eq(organisations.id, agreementParties.organisationId))
      .innerJoin(places, eq(places.id, organisations.placeId))
      .where(theirs),
    db
      .selectDistinct({ code: places.country })
      .from(agreementActs)
      .innerJoin(agreements, eq(agreements.id, agreementActs.agreementId))
      .innerJoin(places, eq(places.id, agreementActs.placeId))
      .where(and(visibleAgreements(user), isNull(agreementActs.removedAt))),
  ])
  return { partners, countries: [...new Set([...countries, ...whereDone].map(({ code }) => code))] }
}

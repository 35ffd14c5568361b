import 'server-only'

import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { users } from '@/db/schema/users'
import { visits } from '@/db/schema/visits'
import { env } from '../env'
import { agreementTypeRules } from '../settings/agreement-types/rules'
import { type LocalDate, todayIn } from '../time/local'
import type { User } from '../user'
import { activityOf } from './activity'
import { activityBounds, lastContacts } from './contacts'
import { familyOf, offersOf } from './family'
import { findAgreementRow } from './find'
import { flagsOf } from './flags'
import { listCommitmentsOf, listMeetingsOf, listVisitsOf } from './links'
import { noticeDaysOf } from './notice'
import { listActs, listParties, listReviews, listSignatories } from './parts'
import { standOf, undatedFrom } from './standings'
import { doneBy, inOrder, isSignature, signatureOf } from './steps'

/**
 * Everything an agreement's page shows, as far as the user may see it, as of the end of a day; left out, today at the
 * office. Acts and reviews after that day are left out.
 */
export async function findAgreement(user: User, ref: string, on?: LocalDate) {
  const today = todayIn(env().HOME_ZONE)
  const day = on ?? today
  const agreement = await findAgreementRow(db, user, ref)
  if (!agreement) return undefined
  const { id } = agreement
  const [
    parties,
    all,
    signatories,
    reviews,
    meetings,
    cameFrom,
    commitments,
    family,
    reviewer,
    visit,
    contacts,
    bounds,
    rules,
  ] = await Promise.all([
    listParties(id),
    listActs(id),
    listSignatories(id),
    listReviews(id),
    listMeetingsOf(user, agreement),
    listVisitsOf(user, agreement),
    listCommitmentsOf(user, id),
    familyOf(user, agreement, day),
    reviewerOf(agreement.reviewerId),
    firstDayOf(agreement.visitId),
    lastContacts(user, eq(agreements.id, id), day),
    activityBounds(day),
    agreementTypeRules(db),
  ])
  const ofType = rules.get(agreement.type)
  const notice = noticeDaysOf(agreement, ofType?.noticeDays ?? null)
  const validity = {
    ...agreement,
    noticeDays: notice,
    parties: parties.map(({ organisationId }) => organisationId),
    undatedFrom: undatedFrom(visit, agreement.createdAt),
  }
  const acts = day < today ? doneBy(all, day, validity.undatedFrom) : inOrder(all)
  const signed = all.some(({ kind }) => isSignature(kind))
  const byAll = signatureOf(inOrder(all), validity.parties) !== undefined
  return {
    ...agreement,
    day,
    isToday: day === today,
    stand: standOf({ validity, acts: all }, day),
    flags: flagsOf(acts),
    lastContact: contacts.get(id),
    activity: activityOf(contacts.get(id), bounds),
    /** What of it can still change: see `lockOf`. */
    lock: { signed, open: !signed || !byAll || agreement.toBeCompleted },
    parties,
    acts,
    /** What the statuses of all days rest on. */
    validity,
    signatories,
    reviews: reviews.filter(({ reviewedOn }) => reviewedOn <= day),
    meetings,
    visits: cameFrom,
    commitments,
    family,
    offers: offersOf(family, { ref, acts }),
    reviewer,
    /** The days of notice that hold: its own, else its type's. */
    notice,
    /** The months between reviews that the office has set for its type. */
    reviewMonths: ofType?.reviewMonths ?? null,
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

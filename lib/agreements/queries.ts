import 'server-only'

import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { users } from '@/db/schema/users'
import { visits } from '@/db/schema/visits'
import { env } from '../env'
import { agreementTypeRules } from '../settings/agreement-types/rules'
import { todayIn } from '../time/local'
import type { User } from '../user'
import { findAgreementRow } from './find'
import { familyOf, listCommitmentsOf, listMeetingsOf, listVisitsOf } from './links'
import { noticeDaysOf } from './notice'
import { listActs, listParties, listReviews, listSignatories } from './parts'
import { standOf, undatedFrom } from './standings'
import { completionOf, inOrder } from './steps'

/** Everything an agreement's page shows, as far as the user may see it, with its status today at the office. */
export async function findAgreement(user: User, ref: string) {
  const agreement = await findAgreementRow(db, user, ref)
  if (!agreement) return undefined
  const { id } = agreement
  const [
    parties,
    acts,
    signatories,
    reviews,
    meetings,
    cameFrom,
    commitments,
    family,
    reviewer,
    visit,
    rules,
  ] = await Promise.all([
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
    agreementTypeRules(db),
  ])
  const validity = {
    ...agreement,
    parties: parties.map(({ organisationId }) => organisationId),
    undatedFrom: undatedFrom(visit, agreement.createdAt),
  }
  const ofType = rules.get(agreement.type)
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
    /** The days of notice that hold: its own, else its type's. */
    notice: noticeDaysOf(agreement, ofType?.noticeDays ?? null),
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

import 'server-only'

import { and, asc, eq, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import type { Column } from '@/db/columns'
import { agreements, agreementTypeSettings as settings } from '@/db/schema/agreements'
import { isOver } from '../agreements/review-due'
import { statusOf } from '../agreements/rules'
import { knownOf } from '../agreements/standings'
import { mayReview } from '../settings/agreement-types/reviewers'
import type { LocalDate } from '../time/local'
import type { User } from '../user'
import { visibleAgreements } from '../visibility'

const able = (person: Column) => sql`case when ${mayReview(person)} then ${person} end`

/** That it falls to the user to review an agreement: named on it, else on its type, else by the role of its type. */
function fallsTo(user: User): SQL {
  const named = sql`coalesce(${able(agreements.reviewerId)}, ${able(settings.reviewerId)})`
  const byRole = or(isNull(settings.reviewerRole), inArray(settings.reviewerRole, user.roles))
  return sql`(${named} = ${user.id} or (${named} is null and ${byRole}))`
}

/** The agreements that are due for review by a day and fall to the user, whether they have ended meanwhile or not. */
function dueFor(user: User, today: LocalDate): SQL {
  const due = db
    .select({ id: agreements.id })
    .from(agreements)
    .leftJoin(settings, eq(settings.type, agreements.type))
    .where(and(visibleAgreements(user), lte(agreements.reviewDueOn, today), fallsTo(user)))
  return inArray(agreements.id, due)
}

/** That an agreement has a term or an act by which it can have ended: the others need no look at their acts. */
const canEnd = sql`(${agreements.term} in ('fixed', 'renewed') or exists (select 1 from agreement_acts act
  where act.agreement_id = ${agreements.id} and act.removed_at is null
    and act.kind in ('terminated', 'superseded', 'expired', 'extended')))`

/** The ids of the agreements that the user has to review by a day, the longest due first; what has ended is left out. */
export async function listDueFor(user: User, today: LocalDate, reader: Reader = db): Promise<string[]> {
  const due = dueFor(user, today)
  const [rows, known] = await Promise.all([
    reader
      .select({ id: agreements.id })
      .from(agreements)
      .where(due)
      .orderBy(asc(agreements.reviewDueOn), asc(agreements.ref)),
    knownOf(reader, sql`(${due} and ${canEnd})`),
  ])
  return rows.flatMap(({ id }) => {
    const facts = known.get(id)
    return facts && isOver(statusOf(facts.validity, facts.acts, today).status) ? [] : [id]
  })
}

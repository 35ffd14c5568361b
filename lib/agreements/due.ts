import 'server-only'

import { and, asc, between, eq, inArray, isNotNull, isNull, max, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements, agreementTypeSettings } from '@/db/schema/agreements'
import { users } from '@/db/schema/users'
import { longAgo } from '../deadlines/deadline'
import { deadlineFrom, type OfficeDays } from '../deadlines/reckoning'
import { officeDays } from '../office-days/queries'
import { addDays, type LocalDate } from '../time/local'
import type { User } from '../user'
import { visibleAgreements } from '../visibility'
import { listStanding } from './register'
import { isOver } from './review-due'
import type { Ending } from './term'

const soon = 90
const longestHoliday = 31

/**
 * What of the agreements wants an official's eye: reviews due by `today`, or within so many days where `within` is
 * given, and what ends, or is to be given notice, within 90 days; the earliest first. Where `own` says so, of those alone
 * that the user is to review.
 */
export async function listAgreementsDue(user: User, today: LocalDate, within = 0, own = false) {
  const [reviews, ending] = await Promise.all([
    listReviewsDue(user, today, longAgo, addDays(today, within), own),
    listEnding(user, today, addDays(today, soon), own),
  ])
  return { reviews, ending }
}

/** The reviews due from one day to another, both included, of agreements that have not ended; the earliest first. */
export async function listReviewsDue(
  user: User,
  today: LocalDate,
  from: LocalDate,
  to: LocalDate,
  own = false,
) {
  const due = whole(
    visibleAgreements(user),
    own ? reviewedBy(user) : sql`true`,
    isNotNull(agreements.reviewDueOn),
    between(agreements.reviewDueOn, from, to),
  )
  const [rows, kept] = await Promise.all([listStanding(due, today), listKeeping(due)])
  const alive = new Map(rows.filter(({ stand }) => !isOver(stand.status)).map((row) => [row.id, row]))
  return kept.flatMap(({ noticeDays: _, ...date }) => {
    const row = alive.get(date.id)
    return row ? [{ ...row, ...date }] : []
  })
}

export type ReviewDue = Awaited<ReturnType<typeof listReviewsDue>>[number]

const monthsIn = (day: LocalDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/** Leaves out, before the rules are asked, most of what cannot end from `today` to `by`: the rest is too much to load. */
function mayEnd(today: LocalDate, by: LocalDate): SQL {
  const { term, validUntil, renewalMonths } = agreements
  const first = sql`cast(substr(${validUntil}, 1, 4) as integer) * 12 + cast(substr(${validUntil}, 6, 2) as integer)`
  const last = sql`(${monthsIn(by)} - (${first}))`
  const renewal = sql`${last} >= 0 and ${last} / ${renewalMonths} * ${renewalMonths} >= ${monthsIn(today)} - (${first})`
  const acts = sql`select 1 from agreement_acts act where act.agreement_id = ${agreements.id} and act.removed_at is null`
  return sql`(${term} <> 'renewed' and ${validUntil} between ${today} and ${by}
    or ${term} = 'renewed' and (${renewal} or exists (${acts} and act.until_on is not null))
    or exists (${acts} and act.until_on between ${today} and ${by}))`
}

/** The agreements that the user is to review; for an official also those that name nobody, narrowed by whoever asks. */
function reviewedBy(user: User): SQL {
  if (user.roles.includes('official')) return sql`true`
  const { type, reviewerId, reviewerRole } = agreementTypeSettings
  const byRole = and(isNull(reviewerId), inArray(reviewerRole, user.roles))
  const types = db
    .select({ type })
    .from(agreementTypeSettings)
    .where(or(eq(reviewerId, user.id), byRole))
  const ofType = and(isNull(agreements.reviewerId), inArray(agreements.type, types))
  return or(eq(agreements.reviewerId, user.id), ofType) ?? sql`false`
}

/** Who keeps an eye on the agreements, and which notice they ask for: their own word, else that of their type. */
function listKeeping(condition: SQL) {
  const reviewerId = sql<
    string | null
  >`coalesce(${agreements.reviewerId}, ${agreementTypeSettings.reviewerId})`
  return db
    .select({
      id: agreements.id,
      reviewDueOn: agreements.reviewDueOn,
      reviewerId,
      reviewer: users.name,
      reviewerRole: agreementTypeSettings.reviewerRole,
      noticeDays: sql<
        number | null
      >`coalesce(${agreements.noticeDays}, case when ${agreements.term} <> 'fixed' then ${agreementTypeSettings.noticeDays} end)`,
    })
    .from(agreements)
    .leftJoin(agreementTypeSettings, eq(agreementTypeSettings.type, agreements.type))
    .leftJoin(users, eq(users.id, reviewerId))
    .where(condition)
    .orderBy(asc(agreements.reviewDueOn), asc(agreements.ref))
}

/**
 * The agreements with an end in sight by a day, or whose last day for notice is: `noticeBy` is the last working day on
 * which notice is still in time, where the text or its type asks for any.
 */
export async function listEnding(user: User, today: LocalDate, by: LocalDate, own = false) {
  const reach = await noticeReach(by)
  const condition = whole(visibleAgreements(user), own ? reviewedBy(user) : sql`true`, mayEnd(today, reach))
  const [rows, days, kept] = await Promise.all([
    listStanding(condition, today),
    officeDays(db),
    listKeeping(condition),
  ])
  const keeping = new Map(kept.map(({ reviewDueOn: _, ...row }) => [row.id, row]))
  return rows
    .flatMap(({ stand, ...row }) => {
      const { ends } = stand
      const { noticeDays, ...reviewed } = keeping.get(row.id) ?? {}
      if (!ends || ends.on > reach) return []
      return [{ ...row, ...reviewed, stand, ends, noticeBy: noticeBy(ends, noticeDays, days) }]
    })
    .filter(({ ends, noticeBy }) => ends.on <= by || (noticeBy !== null && noticeBy <= by))
    .sort((a, b) => a.ends.on.localeCompare(b.ends.on) || a.ref.localeCompare(b.ref))
}

export type AgreementEnding = Awaited<ReturnType<typeof listEnding>>[number]

/** The last end for which the day for notice may come by a day: the longest notice, and as long as days off may last. */
async function noticeReach(by: LocalDate): Promise<LocalDate> {
  const [[own], [ofType]] = await Promise.all([
    db.select({ days: max(agreements.noticeDays) }).from(agreements),
    db.select({ days: max(agreementTypeSettings.noticeDays) }).from(agreementTypeSettings),
  ])
  return addDays(by, Math.max(own?.days ?? 0, ofType?.days ?? 0) + longestHoliday)
}

// A notice that is late is none: it rolls back, never on. What was given notice of needs no other.
function noticeBy(ends: Ending, noticeDays: number | null | undefined, days: OfficeDays): LocalDate | null {
  if (!noticeDays || ends.by === 'terminated') return null
  return deadlineFrom(ends.on, { count: -noticeDays, unit: 'days', rolls: 'previous' }, days)
}

const whole = (...conditions: SQL[]): SQL => and(...conditions) ?? sql`false`

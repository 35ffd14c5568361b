import 'server-only'

import { and, asc, eq, inArray, isNotNull, lte, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { users } from '@/db/schema/users'
import { addDays, type LocalDate } from '../time/local'
import type { User } from '../user'
import { visibleAgreements } from '../visibility'
import { listStanding } from './register'

const soon = 90

/**
 * What of the agreements wants an official's eye: reviews due by `today`, or within so many days where `within` is
 * given, and what ends within 90 days by its term, at a renewal or by notice; the earliest first.
 */
export async function listAgreementsDue(user: User, today: LocalDate, within = 0) {
  const [reviews, ending] = await Promise.all([
    listReviewsDue(user, today, addDays(today, within)),
    listEnding(user, today, addDays(today, soon)),
  ])
  return { reviews, ending }
}

const over: string[] = ['expired', 'terminated', 'superseded']

async function listReviewsDue(user: User, today: LocalDate, by: LocalDate) {
  const due = whole(
    visibleAgreements(user),
    isNotNull(agreements.reviewDueOn),
    lte(agreements.reviewDueOn, by),
  )
  const [rows, dates] = await Promise.all([
    listStanding(due, today),
    db
      .select({
        id: agreements.id,
        reviewDueOn: agreements.reviewDueOn,
        reviewerId: agreements.reviewerId,
        reviewer: users.name,
      })
      .from(agreements)
      .leftJoin(users, eq(users.id, agreements.reviewerId))
      .where(due)
      .orderBy(asc(agreements.reviewDueOn), asc(agreements.ref)),
  ])
  const alive = new Map(rows.filter(({ stand }) => !over.includes(stand.status)).map((row) => [row.id, row]))
  return dates.flatMap((date) => {
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

/** Those with an end in sight: by `noticeBy` notice has to be given, where the text asks for any. */
async function listEnding(user: User, today: LocalDate, by: LocalDate) {
  const rows = await listStanding(whole(visibleAgreements(user), mayEnd(today, by)), today)
  const near = rows.flatMap(({ stand, ...row }) => {
    const { ends } = stand
    return ends && ends.on <= by ? [{ ...row, stand, ends }] : []
  })
  const ids = near.map(({ id }) => id)
  const notices = await db
    .select({ id: agreements.id, noticeDays: agreements.noticeDays })
    .from(agreements)
    .where(and(inArray(agreements.id, ids), isNotNull(agreements.noticeDays)))
  const noticeOf = new Map(notices.map(({ id, noticeDays }) => [id, noticeDays]))
  return near
    .map((row) => {
      const days = row.ends.by === 'terminated' ? null : noticeOf.get(row.id)
      return { ...row, noticeBy: days ? addDays(row.ends.on, -days) : null }
    })
    .sort((a, b) => a.ends.on.localeCompare(b.ends.on) || a.ref.localeCompare(b.ref))
}

export type AgreementEnding = Awaited<ReturnType<typeof listEnding>>[number]

const whole = (...conditions: SQL[]): SQL => and(...conditions) ?? sql`false`

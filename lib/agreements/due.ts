import 'server-only'

import { and, asc, eq, inArray, isNotNull, lte, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements, agreementTypeSettings } from '@/db/schema/agreements'
import { users } from '@/db/schema/users'
import { addDays, type LocalDate } from '../time/local'
import type { User } from '../user'
import { visibleAgreements } from '../visibility'
import { noticeDaysOf } from './notice'
import { listStanding } from './register'
import { isOver } from './review-due'

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
  const alive = new Map(rows.filter(({ stand }) => !isOver(stand.status)).map((row) => [row.id, row]))
  return dates.flatMap((date) => {
    const row = alive.get(date.id)
    return row ? [{ ...row, ...date }] : []
  })
}

export type ReviewDue = Awaited<ReturnType<typeof listReviewsDue>>[number]

/** Those with an end in sight: by `noticeBy` notice has to be given, where the text asks for any. */
async function listEnding(user: User, today: LocalDate, by: LocalDate) {
  const limited = sql`${agreements.term} in ('fixed', 'renewed') or exists (select 1 from agreement_acts act
    where act.agreement_id = ${agreements.id} and act.until_on is not null and act.removed_at is null)`
  const rows = await listStanding(whole(visibleAgreements(user), sql`(${limited})`), today)
  const near = rows.flatMap(({ stand, ...row }) => {
    const { ends } = stand
    return ends && ends.on <= by ? [{ ...row, stand, ends }] : []
  })
  const ids = near.map(({ id }) => id)
  const notices = await db
    .select({
      id: agreements.id,
      noticeDays: agreements.noticeDays,
      term: agreements.term,
      ofType: agreementTypeSettings.noticeDays,
    })
    .from(agreements)
    .leftJoin(agreementTypeSettings, eq(agreementTypeSettings.type, agreements.type))
    .where(inArray(agreements.id, ids))
  const noticeOf = new Map(notices.map(({ id, ofType, ...own }) => [id, noticeDaysOf(own, ofType)]))
  return near
    .map((row) => {
      const days = row.ends.by === 'terminated' ? null : noticeOf.get(row.id)
      return { ...row, noticeBy: days ? addDays(row.ends.on, -days) : null }
    })
    .sort((a, b) => a.ends.on.localeCompare(b.ends.on) || a.ref.localeCompare(b.ref))
}

export type AgreementEnding = Awaited<ReturnType<typeof listEnding>>[number]

const whole = (...conditions: SQL[]): SQL => and(...conditions) ?? sql`false`

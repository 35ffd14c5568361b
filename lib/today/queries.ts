import 'server-only'

import type { Role } from '@/db/values/office'
import { listAgreementsDue } from '../agreements/due'
import { env } from '../env'
import { remembering } from '../remembered'
import { listQuestionsFor } from '../reviews/question-queries'
import { type LocalDate, todayIn } from '../time/local'
import type { User } from '../user'
import { daysOfDeadlines, listByPerson, type PersonsDeadlines } from './by-person'
import { listMine, listOverduePartners, listToConfirm } from './commitments'
import { listNewcomers } from './newcomers'
import { findNextDate } from './next-date'
import {
  listComing,
  listLatestReports,
  listReported,
  listReportsDue,
  listToApprove,
  listUnderWay,
  mostLines,
} from './visits'

/**
 * What needs the user on the office's day at `now` (milliseconds UTC), by their roles; whoever has several gets the union.
 * `quiet` is whether nothing does; only then is `next` looked for, the next date that will.
 */
export async function findToday(user: User, now: number = Date.now()) {
  const today = todayIn(env().HOME_ZONE, now)
  const has = (...roles: Role[]) => roles.some((role) => user.roles.includes(role))
  const writer = has('staff', 'official')
  const official = has('official')

  const [
    underWay,
    reportsDue,
    mine,
    coming,
    toApprove,
    reported,
    toClose,
    due,
    overdue,
    newcomers,
    latest,
    toConfirm,
    questions,
  ] = await Promise.all([
    has('staff', 'official', 'viewer') ? listUnderWay(user, today, now) : [],
    writer ? listReportsDue(user) : [],
    writer ? listMine(user, today) : undefined,
    has('staff') ? listComing(user, today) : [],
    official ? listToApprove(user) : [],
    official ? listReported(user, false) : [],
    official ? listReported(user, true) : [],
    writer ? findDue(user, today, official) : nothingDue,
    official ? listOverduePartners(user, today) : [],
    has('administrator') ? listNewcomers(user) : [],
    has('viewer') ? listLatestReports(user) : [],
    official ? listToConfirm(user) : [],
    writer ? listQuestionsFor(user, mostLines) : [],
  ])
  const { byPerson } = due
  const reviews = official ? due.reviews.filter(({ reviewDueOn }) => (reviewDueOn ?? '') <= today) : []
  const ending = official ? due.ending : []

  const late = byPerson.filter((group) => group.overdue > 0)
  const needs = [
    questions,
    underWay,
    reportsDue,
    coming,
    toApprove,
    reported,
    toClose,
    reviews,
    ending,
    late,
    overdue,
    newcomers,
    toConfirm,
  ]
  const quiet = !mine?.count && needs.every((part) => part.length === 0)
  const next = quiet ? await findNextDate(user, today) : null
  return {
    today,
    underWay,
    reportsDue,
    mine,
    coming,
    toApprove,
    reported,
    toClose,
    reviews: reviews.slice(0, mostLines),
    ending: ending.slice(0, mostLines),
    byPerson,
    overdue,
    newcomers,
    latest,
    toConfirm,
    questions,
    quiet,
    next,
  }
}

const nothingDue: Due = { reviews: [], ending: [], byPerson: [] }

type Due = Awaited<ReturnType<typeof listAgreementsDue>> & { byPerson: PersonsDeadlines[] }
const remember = remembering<Due>(100)

/** What is due of agreements, and everything that is due by person: the costly part of the page. */
function findDue(user: User, today: LocalDate, official: boolean): Promise<Due> {
  return remember(JSON.stringify([user.id, user.clearance, user.roles, today]), async () => {
    const due = await listAgreementsDue(user, today, daysOfDeadlines, !official)
    return { ...due, byPerson: await listByPerson(user, today, due) }
  })
}

export type Today = Awaited<ReturnType<typeof findToday>>

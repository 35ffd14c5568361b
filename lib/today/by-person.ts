import 'server-only'

import type { Role } from '@/db/values/office'
import type { listAgreementsDue } from '../agreements/due'
import { byDay, type Deadline, isOwn, longAgo } from '../deadlines/deadline'
import { deadlinesOf } from '../deadlines/of-agreements'
import { commitmentDeadlines } from '../deadlines/of-commitments'
import { reportDeadlines } from '../deadlines/of-reports'
import { addDays, type LocalDate } from '../time/local'
import type { User } from '../user'

/** How many days ahead Today looks for the deadlines of each person. */
export const daysOfDeadlines = 30

const mostPeople = 10
const linesEach = 5

type Due = Awaited<ReturnType<typeof listAgreementsDue>>

/** One person's deadlines, or those of a role where nobody is named: the first few lines, and how many there are. */
export type PersonsDeadlines = {
  person: Deadline['person']
  role: Role
  overdue: number
  ahead: number
  lines: Deadline[]
}

/**
 * What is overdue or due within thirty days by person, whoever has most overdue first: of everybody for an official, of
 * oneself for staff. What has a part of its own on the same page is left out.
 */
export async function listByPerson(user: User, today: LocalDate, { reviews, ending }: Due) {
  const official = user.roles.includes('official')
  const span = { from: longAgo, to: addDays(today, daysOfDeadlines) }
  const found = await Promise.all([
    deadlinesOf(reviews, ending, today, span),
    official ? commitmentDeadlines(user, span) : [],
    official ? reportDeadlines(user, span) : [],
  ])
  const elsewhere = (deadline: Deadline) => standsElsewhere(deadline, user, today, official)
  const shown = found.flat().filter((deadline) => !elsewhere(deadline) && (official || isOwn(deadline, user)))
  return groupByPerson(shown.sort(byDay), today).slice(0, mostPeople)
}

function standsElsewhere(deadline: Deadline, user: User, today: LocalDate, official: boolean): boolean {
  const { kind, on, person } = deadline
  if (kind === 'commitment' || kind === 'report') return person?.id === user.id
  return official && (kind !== 'review' || on <= today)
}

/** Deadlines, the earliest first, by whoever answers for them. */
export function groupByPerson(deadlines: readonly Deadline[], today: LocalDate): PersonsDeadlines[] {
  const groups = new Map<string, PersonsDeadlines>()
  for (const deadline of deadlines) {
    const { person, role, on } = deadline
    const key = person?.id ?? role
    const group = groups.get(key) ?? { person, role, overdue: 0, ahead: 0, lines: [] }
    if (on < today) group.overdue += 1
    else group.ahead += 1
    if (group.lines.length < linesEach) group.lines.push(deadline)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => b.overdue - a.overdue || b.ahead - a.ahead)
}

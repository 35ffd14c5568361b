import 'server-only'

import { env } from '../env'
import { type LocalDate, todayIn } from '../time/local'
import type { User } from '../user'
import { byDay, type Deadline, isOwn } from './deadline'
import { agreementDeadlines } from './of-agreements'
import { commitmentDeadlines } from './of-commitments'
import { reportDeadlines } from './of-reports'

/**
 * Everything of the office that the user may see and that is due from one of the office's days to another, both included,
 * the earliest first. What is overdue is on its day; what has been done is not there.
 */
export async function listDeadlines(
  user: User,
  from: LocalDate,
  to: LocalDate,
  today: LocalDate = todayIn(env().HOME_ZONE),
): Promise<Deadline[]> {
  return allOf(user, from, to, today, false)
}

/** The user's own of these: theirs by name, or of a role of theirs where nobody is named. */
export async function listOwnDeadlines(
  user: User,
  from: LocalDate,
  to: LocalDate,
  today: LocalDate = todayIn(env().HOME_ZONE),
): Promise<Deadline[]> {
  const all = await allOf(user, from, to, today, true)
  return all.filter((deadline) => isOwn(deadline, user))
}

async function allOf(user: User, from: LocalDate, to: LocalDate, today: LocalDate, own: boolean) {
  const span = { from, to }
  const found = await Promise.all([
    agreementDeadlines(user, today, span, own),
    commitmentDeadlines(user, span, own),
    reportDeadlines(user, span),
  ])
  return found.flat().sort(byDay)
}

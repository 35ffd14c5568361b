import 'server-only'

import { env } from '../env'
import { type LocalDate, todayIn } from '../time/local'
import type { User } from '../user'
import { byDay, type Deadline, isOwn } from './deadline'
import { agreementDeadlines } from './of-agreements'
import { commitmentDeadlines } from './of-commitments'
import { reportDeadlines } from './of-reports'

/**
 * What is due from one of the office's days to another, both included, and is the user's own: theirs by name, or of a role of
 * theirs where nobody is named. The earliest first; what is overdue is on its day, and what has been done is not there.
 */
export async function listOwnDeadlines(
  user: User,
  from: LocalDate,
  to: LocalDate,
  today: LocalDate = todayIn(env().HOME_ZONE),
): Promise<Deadline[]> {
  const span = { from, to }
  const found = await Promise.all([
    agreementDeadlines(user, today, span),
    commitmentDeadlines(user, span, true),
    reportDeadlines(user, span),
  ])
  return found
    .flat()
    .filter((deadline) => isOwn(deadline, user))
    .sort(byDay)
}

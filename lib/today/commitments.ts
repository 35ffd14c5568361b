import 'server-only'

import { and, asc, count, eq, min, ne } from 'drizzle-orm'
import { db } from '@/db/client'
import { commitments } from '@/db/schema/commitments'
import { organisations } from '@/db/schema/people'
import { users } from '@/db/schema/users'
import { commitmentFilters, overdueOn, waiting } from '../commitments/filters'
import { countCommitments, listCommitments } from '../commitments/queries'
import type { LocalDate } from '../time/local'
import type { User } from '../user'
import { visibleCommitments } from '../visibility'
import { nameColumns } from '../visits/record/columns'
import { mostLines } from './visits'

/** What the user answers for and is still to be kept, overdue first: the first ten lines, and how many there are. */
export async function listMine(user: User, today: LocalDate) {
  const filters = commitmentFilters.parse({ owner: user.id })
  const [lines, counts] = await Promise.all([
    listCommitments(user, filters, today),
    countCommitments(user, filters, today),
  ])
  return { lines: lines.slice(0, mostLines), count: counts.all, filters }
}

/** Important commitments that were said to be kept and wait for somebody other than those who said so: the user, say. */
export async function listToConfirm(user: User) {
  return db
    .select({
      ref: commitments.ref,
      wordsEn: commitments.wordsEn,
      wordsZh: commitments.wordsZh,
      askedByName: users.name,
    })
    .from(commitments)
    .innerJoin(users, eq(users.id, commitments.closingAskedBy))
    .where(and(visibleCommitments(user), waiting, ne(commitments.closingAskedBy, user.id)))
    .orderBy(asc(commitments.ref))
    .limit(mostLines)
}

/** How many commitments are overdue by partner, and since when the oldest; those without a partner together. */
export async function listOverduePartners(user: User, today: LocalDate) {
  const oldest = min(commitments.dueOn)
  return db
    .select({
      organisation: { id: organisations.id, ...nameColumns(organisations) },
      count: count(),
      oldest,
    })
    .from(commitments)
    .leftJoin(organisations, eq(organisations.id, commitments.organisationId))
    .where(and(visibleCommitments(user), overdueOn(today)))
    .groupBy(commitments.organisationId)
    .orderBy(oldest)
    .limit(mostLines)
}

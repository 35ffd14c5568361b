import 'server-only'

import { and, asc, desc, eq, gt, inArray, max, min, ne } from 'drizzle-orm'
import { db } from '@/db/client'
import { digests, jobRuns } from '@/db/schema/office'
import { users } from '@/db/schema/users'
import { listEnabledUsers } from '../access/enabled-users'
import { can } from '../permissions'
import type { LocalDate } from '../time/local'
import type { User } from '../user'

export const digestJob = 'digests'
const mostShown = 50

/**
 * When the job of the digests last ran (milliseconds) and what went wrong, and the latest digests. Undefined unless the
 * user administers.
 */
export async function findDigestRuns(user: User) {
  if (!can(user, 'settings.write')) return undefined
  const [[run], latest] = await Promise.all([
    db.select().from(jobRuns).where(eq(jobRuns.job, digestJob)),
    db
      .select({
        id: digests.id,
        on: digests.on,
        name: users.name,
        state: digests.state,
        lines: digests.lines,
        attempts: digests.attempts,
        problem: digests.problem,
        at: digests.at,
      })
      .from(digests)
      .innerJoin(users, eq(users.id, digests.userId))
      .orderBy(desc(digests.at), asc(users.name))
      .limit(mostShown),
  ])
  return { ranAt: run?.ranAt ?? null, problem: run?.problem ?? null, latest }
}
export type DigestListed = NonNullable<Awaited<ReturnType<typeof findDigestRuns>>>['latest'][number]

/** Everybody who wants digests and may sign in, with how often. */
export function listRecipients() {
  return listEnabledUsers(ne(users.digest, 'off'))
}
export type Recipient = Awaited<ReturnType<typeof listRecipients>>[number]

/** When the job last ran, milliseconds, or undefined. */
export async function lastRun(): Promise<number | undefined> {
  const [run] = await db.select({ at: jobRuns.ranAt }).from(jobRuns).where(eq(jobRuns.job, digestJob))
  return run?.at
}

/** The first day since a person's last digest whose digest failed for good: its news was never told. */
export async function firstUntold(userId: string): Promise<LocalDate | undefined> {
  const own = eq(digests.userId, userId)
  const [told] = await db
    .select({ on: max(digests.on) })
    .from(digests)
    .where(and(own, inArray(digests.state, ['sent', 'uncertain'])))
  const [untold] = await db
    .select({ on: min(digests.on) })
    .from(digests)
    .where(and(own, eq(digests.state, 'failed'), told?.on ? gt(digests.on, told.on) : undefined))
  return untold?.on ?? undefined
}

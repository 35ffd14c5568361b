import { desc, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { meetings } from '@/db/schema/meetings'
import { userRoles, users } from '@/db/schema/users'
import { visits } from '@/db/schema/visits'
import { agreementFilters } from '@/lib/agreements/filters'
import { listAgreements } from '@/lib/agreements/list'
import { findAgreement } from '@/lib/agreements/queries'
import { commitmentFilters } from '@/lib/commitments/filters'
import { countCommitments, listCommitments } from '@/lib/commitments/queries'
import { env } from '@/lib/env'
import { figureFilters } from '@/lib/figures/input'
import { reckon } from '@/lib/figures/queries'
import { todayIn } from '@/lib/time/local'
import { findToday } from '@/lib/today/queries'
import type { User } from '@/lib/user'
import { visitFilters } from '@/lib/visits/filters'
import { findVisitOverview } from '@/lib/visits/overview'
import { listVisits } from '@/lib/visits/queries'
import { account } from './generate'

export type Measured = { path: string; query?: () => Promise<unknown> }

/** Every page that is measured, with the query that it cannot do without. */
export async function pages(): Promise<Measured[]> {
  const user = await official()
  const today = todayIn(env().HOME_ZONE)
  const ledger = (asked: object) => () => {
    const filters = commitmentFilters.parse(asked)
    return Promise.all([listCommitments(user, filters, today), countCommitments(user, filters, today)])
  }
  const figures = (asked: object) => () => reckon(user, figureFilters(asked, today))
  const register = (asked: object) => () => listAgreements(user, agreementFilters.parse(asked), 'en')
  const [agreement] = await db
    .select({ ref: agreements.ref })
    .from(agreements)
    .orderBy(desc(sql`(select count(*) from meeting_agreements where agreement_id = ${agreements.id})`))
    .limit(1)
  const [visit] = await db
    .select({ ref: visits.ref })
    .from(visits)
    .innerJoin(meetings, eq(meetings.visitId, visits.id))
    .groupBy(visits.id)
    .orderBy(desc(sql`count(*)`), desc(visits.firstOn))
    .limit(1)
  return [
    { path: '/', query: () => findToday(user) },
    { path: '/visits', query: () => listVisits(user, visitFilters.parse({})) },
    { path: `/visits/${visit?.ref}`, query: () => findVisitOverview(user, visit?.ref ?? '') },
    { path: '/agreements', query: register({}) },
    { path: '/agreements?status=in-force', query: register({ status: 'in-force' }) },
    { path: '/agreements?words=trade', query: register({ words: 'trade' }) },
    { path: '/agreements/review' },
    { path: `/agreements/${agreement?.ref}`, query: () => findAgreement(user, agreement?.ref ?? '') },
    { path: '/commitments', query: ledger({}) },
    { path: '/figures', query: figures({}) },
    { path: '/figures?from=2012-01-01', query: figures({ from: '2012-01-01' }) },
    { path: '/commitments?standing=all&order=partner', query: ledger({ standing: 'all', order: 'partner' }) },
  ]
}

export async function official(): Promise<User> {
  const [found] = await db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      clearance: users.clearance,
      role: userRoles.role,
    })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(eq(users.email, account.email))
  if (!found) throw new Error('The database has no official.')
  const { role, ...user } = found
  return { ...user, roles: [role], language: null }
}

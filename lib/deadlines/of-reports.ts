import 'server-only'

import { and, eq, lte } from 'drizzle-orm'
import { db } from '@/db/client'
import { users } from '@/db/schema/users'
import { visits } from '@/db/schema/visits'
import { officeDays } from '../office-days/queries'
import { layoutDueDays } from '../reports/layouts/due-days'
import { officeRules } from '../settings/rules'
import type { User } from '../user'
import { visibleVisits } from '../visibility'
import { reportDueOn } from '../visits/rules'
import { type Deadline, personOf } from './deadline'
import type { Span } from './of-agreements'

/** The reports that visits have returned without and that are due in the span. */
export async function reportDeadlines(user: User, { from, to }: Span): Promise<Deadline[]> {
  const owed = and(eq(visits.status, 'returned'), lte(visits.lastOn, to))
  const [rules, days, rows] = await Promise.all([
    officeRules(db),
    officeDays(db),
    db
      .select({
        id: visits.id,
        ref: visits.ref,
        titleEn: visits.titleEn,
        titleZh: visits.titleZh,
        lastOn: visits.lastOn,
        dueWorkingDays: layoutDueDays,
        ownerId: visits.ownerId,
        owner: users.name,
      })
      .from(visits)
      .leftJoin(users, eq(users.id, visits.ownerId))
      .where(and(visibleVisits(user), owed)),
  ])
  return rows.flatMap(({ id, ref, titleEn, titleZh, ownerId, owner, ...visit }) => {
    const on = reportDueOn(visit, rules, days)
    if (!on || on < from || on > to) return []
    return {
      uid: `report-${id}`,
      kind: 'report' as const,
      on,
      recordId: id,
      ref,
      title: { nameEn: titleEn, nameZh: titleZh, nameLocal: null, localLanguage: null },
      href: `/visits/${ref}/submit`,
      person: personOf(ownerId, owner),
      role: 'official' as const,
    }
  })
}

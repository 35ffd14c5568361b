import 'server-only'

import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { meetings, members, visits } from '@/db/schema'
import type { User } from '../../user'
import { visibleMeetings, visibleVisits } from '../../visibility'
import type { DirectoryKind } from '../kinds'
import { linksTo } from '../links'

/**
 * The visits on which an organisation or a person was met or took part, or that came to a place, as far as the user may
 * see, the latest first. Of a member of the delegation, each has the role and the title as at the visit.
 */
export async function listVisitsWith(user: User, kind: DirectoryKind, id: string) {
  const links = linksTo(kind, id)
  const met = db
    .select({ id: meetings.visitId })
    .from(meetings)
    .where(and(links.meetings, visibleMeetings(user)))
  return db
    .select({
      id: visits.id,
      ref: visits.ref,
      titleEn: visits.titleEn,
      titleZh: visits.titleZh,
      firstOn: visits.firstOn,
      lastOn: visits.lastOn,
      status: visits.status,
      role: members.role,
      memberTitleEn: members.titleEn,
      memberTitleZh: members.titleZh,
    })
    .from(visits)
    .leftJoin(
      members,
      and(eq(members.visitId, visits.id), eq(members.personId, id), isNull(members.removedAt)),
    )
    .where(and(visibleVisits(user), or(links.visits, inArray(visits.id, met))))
    .orderBy(desc(visits.firstOn), desc(visits.ref))
}

export type VisitWith = Awaited<ReturnType<typeof listVisitsWith>>[number]

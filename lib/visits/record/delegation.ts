import 'server-only'

import { and, asc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { organisations, people } from '@/db/schema/people'
import { members } from '@/db/schema/visits'
import { nameColumns, organisationColumns } from './columns'

/** The members of a visit in order of precedence, each with the title as at the visit. */
export function delegationOf(visitId: string) {
  return db
    .select({
      id: members.id,
      personId: members.personId,
      ...nameColumns(people),
      role: members.role,
      position: members.position,
      titleEn: members.titleEn,
      titleZh: members.titleZh,
      organisation: organisationColumns,
    })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .leftJoin(organisations, eq(organisations.id, members.organisationId))
    .where(and(eq(members.visitId, visitId), isNull(members.removedAt)))
    .orderBy(asc(members.position), asc(members.id))
}

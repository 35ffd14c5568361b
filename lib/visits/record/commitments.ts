import 'server-only'

import { asc, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { commitments } from '@/db/schema/commitments'
import { organisations, people } from '@/db/schema/people'
import { users } from '@/db/schema/users'
import type { User } from '@/lib/user'
import { nameColumns, organisationColumns } from './columns'
import { commitmentsOf } from './scope'

/** The commitments made on a visit that the user may see, in order of the day they are due; those without come last. */
export function commitmentRecordsOf(user: User, visitId: string) {
  return db
    .select({
      id: commitments.id,
      ref: commitments.ref,
      promiser: commitments.promiser,
      wordsEn: commitments.wordsEn,
      wordsZh: commitments.wordsZh,
      quote: commitments.quote,
      ownerId: commitments.ownerId,
      ownerName: sql<string | null>`coalesce(${users.name}, ${commitments.ownerStated})`,
      internalFields: commitments.internalFields,
      organisation: organisationColumns,
      theirPerson: { id: people.id, ...nameColumns(people) },
      madeOn: commitments.madeOn,
      dueOn: commitments.dueOn,
      status: commitments.status,
      closedOn: commitments.closedOn,
      sensitivity: commitments.sensitivity,
      meetingId: commitments.meetingId,
      agreementId: commitments.agreementId,
    })
    .from(commitments)
    .leftJoin(users, eq(users.id, commitments.ownerId))
    .leftJoin(organisations, eq(organisations.id, commitments.organisationId))
    .leftJoin(people, eq(people.id, commitments.theirPersonId))
    .where(commitmentsOf(user, visitId))
    .orderBy(sql`${commitments.dueOn} is null`, asc(commitments.dueOn), asc(commitments.ref))
}

import 'server-only'

import { and, between, eq, inArray, isNull, or, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { commitments } from '@/db/schema/commitments'
import { users } from '@/db/schema/users'
import { pendingStatuses } from '../commitments/rules'
import type { User } from '../user'
import { visibleCommitments } from '../visibility'
import { type Deadline, personOf } from './deadline'
import type { Span } from './of-agreements'

const nobodys = 'official'

/** The commitments still to be kept whose day lies in the span; of the user's own alone where `own` says so. */
export async function commitmentDeadlines(user: User, { from, to }: Span, own = false): Promise<Deadline[]> {
  const pending = inArray(commitments.status, pendingStatuses)
  const rows = await db
    .select({
      id: commitments.id,
      ref: commitments.ref,
      dueOn: commitments.dueOn,
      wordsEn: commitments.wordsEn,
      wordsZh: commitments.wordsZh,
      ownerId: commitments.ownerId,
      owner: users.name,
    })
    .from(commitments)
    .leftJoin(users, eq(users.id, commitments.ownerId))
    .where(
      and(
        pending,
        between(commitments.dueOn, from, to),
        own ? ownedBy(user) : undefined,
        visibleCommitments(user),
      ),
    )
  return rows.map(({ id, ref, dueOn, wordsEn, wordsZh, ownerId, owner }) => ({
    uid: `commitment-${id}`,
    kind: 'commitment',
    on: dueOn ?? '',
    recordId: id,
    ref,
    title: { nameEn: wordsEn, nameZh: wordsZh, nameLocal: null, localLanguage: null },
    href: `/commitments/${ref}`,
    person: personOf(ownerId, owner),
    role: nobodys,
  }))
}

function ownedBy(user: User): SQL | undefined {
  const theirs = eq(commitments.ownerId, user.id)
  return user.roles.includes(nobodys) ? or(theirs, isNull(commitments.ownerId)) : theirs
}

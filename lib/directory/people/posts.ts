import 'server-only'

import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { organisations, people, posts } from '@/db/schema'
import type { LocalDate } from '../../time/local'
import type { User } from '../../user'
import { namesIn } from '../tables'

const latestFirst = [desc(sql`${posts.toOn} is null`), desc(posts.toOn), desc(posts.fromOn), desc(posts.id)]

/** The posts that a person, or each of several, holds and held, the present ones first. */
export async function listPostsOf(_user: User, personIds: string | string[]) {
  return db
    .select({
      id: posts.id,
      personId: posts.personId,
      titleEn: posts.titleEn,
      titleZh: posts.titleZh,
      fromOn: posts.fromOn,
      toOn: posts.toOn,
      organisationId: organisations.id,
      organisation: namesIn(organisations),
    })
    .from(posts)
    .leftJoin(organisations, eq(organisations.id, posts.organisationId))
    .where(and(inArray(posts.personId, [personIds].flat()), isNull(posts.removedAt)))
    .orderBy(...latestFirst)
}

/** Who holds and held a post at an organisation, or at each of several, the present ones first. */
export async function listPostsAt(_user: User, organisationIds: string | string[]) {
  return db
    .select({
      id: posts.id,
      organisationId: posts.organisationId,
      titleEn: posts.titleEn,
      titleZh: posts.titleZh,
      fromOn: posts.fromOn,
      toOn: posts.toOn,
      personId: people.id,
      person: namesIn(people),
    })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.personId))
    .where(
      and(
        inArray(posts.organisationId, [organisationIds].flat()),
        isNull(posts.removedAt),
        isNull(people.removedAt),
      ),
    )
    .orderBy(...latestFirst)
}

/** Whether a post is held on a day, as far as is known: one without a last day is. */
export function isHeld(post: { fromOn: LocalDate | null; toOn: LocalDate | null }, on: LocalDate): boolean {
  return (post.fromOn === null || post.fromOn <= on) && (post.toOn === null || post.toOn >= on)
}

import 'server-only'

import { and, desc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { posts } from '@/db/schema/people'
import type { LocalDate } from '../time/local'

/**
 * The post that a person held at some day of the visit, by what is known of its beginning and end; of several, the one
 * taken up last. What the list of members offers as title when none was typed.
 */
export async function findPostDuring(
  reader: Reader,
  personId: string,
  visit: { firstOn: LocalDate; lastOn: LocalDate },
) {
  const [post] = await reader
    .select({ titleEn: posts.titleEn, titleZh: posts.titleZh, organisationId: posts.organisationId })
    .from(posts)
    .where(
      and(
        eq(posts.personId, personId),
        isNull(posts.removedAt),
        or(isNull(posts.fromOn), lte(posts.fromOn, visit.lastOn)),
        or(isNull(posts.toOn), gte(posts.toOn, visit.firstOn)),
      ),
    )
    .orderBy(sql`${posts.fromOn} is null`, desc(posts.fromOn), desc(posts.id))
    .limit(1)
  return post
}

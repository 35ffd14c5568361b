import 'server-only'

import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { posts } from '@/db/schema/people'
import type { LocalDate } from '../time/local'

export type Post = {
  organisationId: string | null
  titleEn: string | null
  titleZh: string | null
  fromOn: LocalDate | null
  toOn: LocalDate | null
}

/**
 * The post among these that was held on a day: one at an organisation that is at the table before any other, then the
 * one that began last. Open ends are taken as held.
 */
export function postHeld(held: Post[], on: LocalDate, atTable: string[]): Post | undefined {
  const then = held.filter((post) => (post.fromOn ?? on) <= on && on <= (post.toOn ?? on))
  const seated = then.filter((post) => post.organisationId && atTable.includes(post.organisationId))
  const fitting = seated.length > 0 ? seated : then
  return fitting.toSorted((a, b) => (b.fromOn ?? '').localeCompare(a.fromOn ?? ''))[0]
}

/** A person's post on a day, as `postHeld` chooses it. */
export async function findPostThen(reader: Reader, personId: string, on: LocalDate, atTable: string[]) {
  const held = await reader
    .select({
      organisationId: posts.organisationId,
      titleEn: posts.titleEn,
      titleZh: posts.titleZh,
      fromOn: posts.fromOn,
      toOn: posts.toOn,
    })
    .from(posts)
    .where(and(eq(posts.personId, personId), isNull(posts.removedAt)))
  return postHeld(held, on, atTable)
}

import 'server-only'

import { and, isNotNull, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreements, commitments, meetings, organisations, people, visits } from '@/db/schema'
import type { User } from '../user'
import { directoryKinds } from './kinds'
import { type Links, linksTo } from './links'
import { setRemoved } from './removal'
import { namesIn, tables } from './tables'

/**
 * Puts back what was taken out of the directory and is named again by a record that has just been put back: an undo brings
 * back the whole of what was there.
 */
export async function putBackNamed(tx: Tx, user: User): Promise<void> {
  for (const kind of directoryKinds) {
    const table = tables[kind]
    const removed = await tx
      .select({ id: table.id, version: table.version, ...namesIn(table) })
      .from(table)
      .where(isNotNull(table.removedAt))
    for (const entry of removed)
      if (await isNamed(tx, linksTo(kind, entry.id))) await setRemoved(tx, user, kind, entry, null)
  }
}

/** Whether a record that was not removed names it. */
export async function isNamed(tx: Tx, links: Links): Promise<boolean> {
  const namers = { visits, meetings, agreements, commitments, organisations, people }
  for (const name of [
    'visits',
    'meetings',
    'agreements',
    'commitments',
    'organisations',
    'people',
  ] as const) {
    const table = namers[name]
    if ((await tx.$count(table, and(links[name], isNull(table.removedAt)))) > 0) return true
  }
  return false
}

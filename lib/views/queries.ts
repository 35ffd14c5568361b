import 'server-only'

import { and, asc, eq, isNull, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { savedViews } from '@/db/schema/office'
import type { savedLists } from '@/db/values/office'
import type { User } from '../user'
import { addressOfView } from './input'

export type SavedList = (typeof savedLists)[number]

/** The views of a list that the user saved, and those that others share, by name; each with the address it stands for. */
export async function listViews(user: User, list: SavedList) {
  const mine = eq(savedViews.userId, user.id)
  const rows = await db
    .select({
      id: savedViews.id,
      name: savedViews.name,
      query: savedViews.query,
      shared: savedViews.shared,
      userId: savedViews.userId,
    })
    .from(savedViews)
    .where(
      and(eq(savedViews.list, list), isNull(savedViews.removedAt), or(mine, eq(savedViews.shared, true))),
    )
    .orderBy(asc(savedViews.name), asc(savedViews.id))
  return rows.map(({ userId, query, ...view }) => ({
    ...view,
    mine: userId === user.id,
    address: addressOfView({ list, query }),
  }))
}

import 'server-only'

import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Changes } from '@/db/schema/office'
import { reportLayouts } from '@/db/schema/reports'
import { record } from '../../audit'
import { ok, type Result, refused } from '../../result'
import type { User } from '../../user'
import { findLayout, type LayoutFound } from './queries'

/** A layout that is to be changed; one that is not there, or was removed, is gone. */
export async function layoutToChange(tx: Tx, key: string): Promise<Result<LayoutFound>> {
  const layout = await findLayout(key, tx)
  return layout && !layout.removedAt ? ok(layout) : refused('problems.gone')
}

/** Writes some columns of a layout and tells of it. */
export async function writeLayout(
  tx: Tx,
  user: User,
  layout: LayoutFound,
  columns: Partial<typeof reportLayouts.$inferInsert>,
  action: string,
  changes: Changes,
): Promise<void> {
  await tx
    .update(reportLayouts)
    .set({ ...columns, version: layout.version + 1 })
    .where(eq(reportLayouts.id, layout.id))
  await record(tx, user, action, { kind: 'setting', id: layout.id }, changes)
}

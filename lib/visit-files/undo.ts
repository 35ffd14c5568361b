import 'server-only'

import { eq } from 'drizzle-orm'
import { imports } from '@/db/schema/imports'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import { findImportRow } from './access'
import { doneOf } from './in/known'
import { obstacleTo } from './obstacles'
import { takeOut } from './take-out'

/**
 * Takes out again what an import brought in. Refused when anything has been done to any of it since, or other records rest
 * on it. Agreements that it joined to its visit are parted from it; people, organisations and places that other records
 * have come to name stay. One that is undone already is undone, so a doubled click does nothing more.
 */
export async function undoBringingIn(user: User, importId: string): Promise<Result<null>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const row = await findImportRow(tx, user, importId)
    if (row?.state === 'undone') return ok(null)
    const done = row?.state === 'done' ? doneOf(row.mapping) : undefined
    if (!row || !done) return refused('problems.gone')
    const obstacle = await obstacleTo(tx, importId, done)
    if (obstacle) return obstacle

    await takeOut({ tx, user, importId, fileName: row.fileName }, done)
    await tx
      .update(imports)
      .set({ state: 'undone', undoneAt: Date.now(), version: row.version + 1 })
      .where(eq(imports.id, importId))
    return ok(null)
  })
}

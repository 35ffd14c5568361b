import 'server-only'

import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { imports } from '@/db/schema/imports'
import { record } from '../audit'
import { dropUnused } from '../files/add'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import { findImportRow } from './access'

/** Erases a list that its sender does not bring in after all, as `discardUpload` does. */
export async function discardImport(user: User, id: string): Promise<Result<null>> {
  return discardUpload(user, (tx) => findImportRow(tx, user, id))
}

type Upload = Pick<typeof imports.$inferSelect, 'id' | 'userId' | 'state' | 'fileName' | 'sha256'>

/**
 * Erases an upload that the user has sent, with its bytes where nothing else has them. The trail keeps its name and SHA-256.
 * Refused once it was brought in. One that is gone already is gone, so a doubled click does nothing more.
 */
export async function discardUpload(
  user: User,
  find: (tx: Tx) => Promise<Upload | undefined>,
): Promise<Result<null>> {
  const erased = await write(async (tx) => {
    const row = await find(tx)
    if (!row) return ok(null)
    if (row.userId !== user.id) return refused('problems.notAllowed')
    if (row.state !== 'uploaded') return refused('imports.refused.alreadyIn')
    await tx.delete(imports).where(eq(imports.id, row.id))
    const about = { kind: 'import', id: row.id } as const
    await record(tx, user, 'import.discarded', about, {
      file: [row.fileName, null],
      sha256: [row.sha256, null],
    })
    return ok(row.sha256)
  })
  if (!erased.ok) return erased
  if (erased.value !== null) await dropUnused(erased.value)
  return ok(null)
}

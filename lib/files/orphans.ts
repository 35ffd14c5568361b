import 'server-only'

import { db } from '@/db/client'
import { record } from '../audit'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import { dropUnused } from './add'
import { listStored } from './store'
import { allKept } from './stored'

/** What the trail tells of the store as a whole is told under this setting. */
const storeSubject = { kind: 'setting', id: 'files' } as const

async function orphansNow() {
  const known = await allKept(db)
  return (await listStored()).filter(({ sha256 }) => !known.has(sha256))
}

/** How many stored files belong to no record, and their bytes together. */
export async function countOrphans(user: User): Promise<{ count: number; bytes: number }> {
  if (!can(user, 'settings.write')) return { count: 0, bytes: 0 }
  const orphans = await orphansNow()
  return { count: orphans.length, bytes: orphans.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** Erases the stored files that belong to no record at this moment. This cannot be undone. */
export async function eraseOrphans(user: User): Promise<Result<{ erased: number }>> {
  if (!can(user, 'settings.write')) return refused('problems.notAllowed')

  const erased: string[] = []
  for (const { sha256 } of await orphansNow()) if (await dropUnused(sha256)) erased.push(sha256)
  if (erased.length === 0) return ok({ erased: 0 })
  return write(async (tx) => {
    await record(tx, user, 'file.orphans-erased', storeSubject, { sha256: [erased, null] })
    return ok({ erased: erased.length })
  })
}

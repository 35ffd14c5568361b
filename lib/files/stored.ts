import 'server-only'

import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { imports } from '@/db/schema/imports'
import { letterheadVersions } from '@/db/schema/letterheads'
import { reportFiles } from '@/db/schema/reports'
import { files } from '@/db/schema/sources'

/** Every table with rows whose bytes lie in the store. */
const keepers = [files, reportFiles, letterheadVersions, imports]

/** The SHA-256 of all bytes that some row says are in the store. */
export async function allKept(reader: Reader): Promise<Set<string>> {
  const rows = await Promise.all(
    keepers.map((table) => reader.selectDistinct({ sha256: table.sha256 }).from(table)),
  )
  return new Set(rows.flat().map(({ sha256 }) => sha256))
}

/** Whether some row says that these bytes are in the store. */
export async function isKept(reader: Reader, sha256: string): Promise<boolean> {
  for (const table of keepers) if ((await reader.$count(table, eq(table.sha256, sha256))) > 0) return true
  return false
}

import 'server-only'

import { isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import type { User } from '../user'
import { type DirectoryKind, directoryKinds } from './kinds'
import { tables } from './tables'

/** How many records of each kind the directory has. */
export async function countDirectory(_user: User): Promise<{ kind: DirectoryKind; count: number }[]> {
  return Promise.all(
    directoryKinds.map(async (kind) => ({
      kind,
      count: await db.$count(tables[kind], isNull(tables[kind].removedAt)),
    })),
  )
}

import 'server-only'

import { eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { organisations, places } from '@/db/schema'
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

/** The countries (ISO 3166-1 alpha-2) that a list can be narrowed to: of places, or of the places of organisations. */
export async function listCountries(_user: User, kind: DirectoryKind): Promise<string[]> {
  const here = db.selectDistinct({ country: places.country }).from(places)
  const rows =
    kind === 'place'
      ? await here.where(isNull(places.removedAt))
      : await here
          .innerJoin(organisations, eq(organisations.placeId, places.id))
          .where(isNull(organisations.removedAt))
  return rows.map(({ country }) => country)
}

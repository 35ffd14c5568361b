import 'server-only'

import { desc } from 'drizzle-orm'
import { db } from '@/db/client'
import { imports } from '@/db/schema/imports'
import { suggestionsOf } from '../directory/suggest'
import { storedAt } from '../files/store'
import { importsAPage } from '../imports/queries'
import { ok } from '../result'
import type { User } from '../user'
import { findImportRow, ownVisitFiles } from './access'
import { visitFileLimit } from './bounds'
import { mayBringIn } from './in/allowed'
import { doneOf, matchesOf, recordsHere, visitHere } from './in/known'
import { openVisitFile } from './in/read'
import { Hostile } from './in/refusal'

/** A visit file that the user uploaded, if they did. */
export const findImport = (user: User, id: string) => findImportRow(db, user, id)

/** A page of the visit files that the user uploaded, the last first. */
export async function listImports(user: User, page: number) {
  const rows = await db
    .select()
    .from(imports)
    .where(ownVisitFiles(user))
    .orderBy(desc(imports.id))
    .limit(importsAPage)
    .offset((page - 1) * importsAPage)
  const listed = rows.map(({ id, state, fileName, createdAt, mapping }) => {
    return { id, state, fileName, createdAt, ref: doneOf(mapping)?.ref }
  })
  return { rows: listed, count: await db.$count(imports, ownVisitFiles(user)) }
}

/**
 * What an uploaded file holds and what its names may mean here, to be agreed to; undefined where there is none of the
 * user's, or it is done. Refused where the file has been damaged since, or the user may no longer bring it in.
 */
export async function findToBringIn(user: User, id: string) {
  const found = await findImport(user, id)
  if (found?.state !== 'uploaded') return undefined
  try {
    const { content, manifest, archive } = await openVisitFile(storedAt(found.sha256), await visitFileLimit())
    archive.close()
    const allowed = mayBringIn(user, content)
    if (!allowed.ok) return allowed
    const [matches, here, already] = await Promise.all([
      matchesOf(db, content),
      recordsHere(db, user, content),
      visitHere(db, user, content, found.sha256),
    ])
    const offered = matches.map(async (match) => ({
      ...match,
      suggestions: await suggestionsOf(db, match.kind, match.likely),
    }))
    return ok({ ...found, content, manifest, matches: await Promise.all(offered), here, already })
  } catch (problem) {
    if (problem instanceof Hostile) return problem.problem
    throw problem
  }
}

type Found = NonNullable<Awaited<ReturnType<typeof findToBringIn>>>
export type ToBringIn = Extract<Found, { ok: true }>['value']

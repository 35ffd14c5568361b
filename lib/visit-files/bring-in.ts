import 'server-only'

import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { imports } from '@/db/schema/imports'
import { dropUnused } from '../files/add'
import { settle, storedAt } from '../files/store'
import { isFull } from '../full-disk'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import { findImportRow, type ImportRow } from './access'
import { visitFileLimit } from './bounds'
import { findImport } from './imports'
import { mayBringIn } from './in/allowed'
import { discardAll, type Unpacked, unpack } from './in/attachments'
import { idsFor } from './in/ids'
import type { BringInInput } from './in/input'
import { insertAgreements } from './in/insert-agreements'
import { insertCommitments } from './in/insert-commitments'
import { insertDirectory } from './in/insert-directory'
import { addedFiles, insertFiles, insertReport, insertSources } from './in/insert-papers'
import { insertMeetings, insertVisit } from './in/insert-visit'
import { type Done, doneOf, recordsHere, visitHere } from './in/known'
import { brought, type Writing } from './in/marks'
import { meaningOf } from './in/meaning'
import { type Opened, openVisitFile } from './in/read'
import { referencesFor } from './in/refs'
import { Hostile, isConstraint } from './in/refusal'

/**
 * Brings the visit of an uploaded file in, all of it or nothing: its directory as the user said what it means, its records
 * under their own ids and references where free, its attachments into the store. Refused where the visit is here already;
 * sent twice, it comes in once.
 */
export async function bringInVisit(
  user: User,
  importId: string,
  input: BringInInput,
): Promise<Result<{ ref: string }>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')
  const found = await findImport(user, importId)
  if (found?.state !== 'uploaded') return answered(found)
  const limit = await visitFileLimit()
  let opened: Opened | undefined
  let unpacked: Unpacked = new Map()
  try {
    opened = await openVisitFile(storedAt(found.sha256), limit)
    unpacked = await unpack(opened, limit)
    const { content } = opened
    return await write(async (tx) => {
      const row = await findImportRow(tx, user, importId)
      return row?.state === 'uploaded' ? writeAll(tx, user, row, content, input, unpacked) : answered(row)
    })
  } catch (problem) {
    // What was discarded meanwhile can no longer be read.
    if (problem instanceof Hostile && !(await findImport(user, importId))) return refused('problems.gone')
    if (problem instanceof Hostile) return problem.problem
    if (isFull(problem)) return refused('problems.diskFull')
    // What the rules have let through, and no record could be: the database has the last word.
    if (isConstraint(problem)) return refused('visitFiles.refused.rule', { path: 'visit.json' })
    throw problem
  } finally {
    opened?.archive.close()
    await discardAll(unpacked)
    for (const sha256 of unpacked.keys()) await dropUnused(sha256)
  }
}

/** What is told of an import that does not wait for an answer: of one that is done, as if this had done it. */
function answered(row: ImportRow | undefined): Result<{ ref: string }> {
  const done = row?.state === 'done' ? doneOf(row.mapping) : undefined
  return done ? ok({ ref: done.ref }) : refused('problems.gone')
}

async function writeAll(
  tx: Tx,
  user: User,
  { id: importId, sha256, fileName, version }: ImportRow,
  content: Opened['content'],
  input: BringInInput,
  unpacked: Unpacked,
): Promise<Result<{ ref: string }>> {
  const allowed = mayBringIn(user, content)
  if (!allowed.ok) return allowed
  const already = await visitHere(tx, user, content, sha256)
  if (already) return refused('visitFiles.refused.here', { ref: already })
  const meant = await meaningOf(tx, content, input)
  if (!meant.ok) return meant

  const standing = await recordsHere(tx, user, content)
  const staying = [...standing.agreements, ...standing.commitments, ...standing.sources].map(({ id }) => id)
  const known = new Map([...meant.value, ...staying.map((id) => [id, id] as const)])
  const here = new Set(known.keys())
  const ids = await idsFor(tx, content, known)
  const { refs, renamed } = await referencesFor(tx, content, here)
  const writing: Writing = { tx, user, content, importId, ids, here }

  for (const needed of new Set(addedFiles(writing).map((file) => file.sha256))) {
    const kept = unpacked.get(needed)
    if (kept) await settle(kept)
  }
  await insertDirectory(writing, fileName)
  const ref = refs(content.visit.ref)
  const visitId = await insertVisit(writing, ref)
  await brought(writing, { kind: 'visit', id: visitId }, fileName)
  for (const id of await insertMeetings(writing, visitId))
    await brought(writing, { kind: 'meeting', id, visitId }, fileName)
  await insertAgreements(writing, visitId, refs, fileName)
  await insertCommitments(writing, visitId, refs, fileName)
  await insertSources(writing)
  await insertFiles(writing, new Map([...unpacked].map(([hash, { mediaType }]) => [hash, mediaType])))
  await insertReport(writing, visitId)
  const done: Done = { visitId, ref, meant: Object.fromEntries(meant.value), renamed }
  await tx
    .update(imports)
    .set({ state: 'done', doneAt: Date.now(), mapping: done, version: version + 1 })
    .where(eq(imports.id, importId))
  return ok({ ref })
}

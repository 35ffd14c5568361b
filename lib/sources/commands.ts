import 'server-only'

import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { citations, sources } from '@/db/schema/sources'
import { changesBetween, lastChange, record } from '../audit'
import { can } from '../permissions'
import { conflicting, ok, type Result, refused } from '../result'
import { type FoundSubject, findSubject, type RecordKind, writingOf } from '../subjects'
import type { User } from '../user'
import { write, writeOnce } from '../writing'
import { sourceFormValues } from './form-values'
import type { SourceInput } from './input'
import { findCitation, otherCitersOf } from './queries'

type Path = { path: string }

/** Cites a source for a record; one known by the same address, or title and day, is used again. Answers the record's page. */
export async function citeSource(
  user: User,
  kind: RecordKind,
  id: string,
  input: SourceInput,
  submission?: string,
): Promise<Result<Path & { id: string }>> {
  if (!can(user, writingOf[kind])) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    const subject = await findSubject(tx, user, kind, id)
    if (!subject) return refused('problems.gone')
    if (subject.closed) return refused('problems.frozen')

    const { remark, ...source } = input
    const sourceId = await sourceFor(tx, source)
    const [citation] = await tx
      .insert(citations)
      .values({ sourceId, remark, [`${kind}Id`]: id })
      .returning({ id: citations.id })
    if (!citation) throw new Error('The database gave no citation.')
    await record(tx, user, `${kind}.source-cited`, subject, changesBetween(undefined, input))
    return ok({ path: subject.path, id: citation.id })
  })
}

/**
 * Corrects a citation and its source. The source is shared: what else cites it shows the correction too, has it in its
 * history, and takes no edit made from what the source said before.
 */
export async function editCitation(
  user: User,
  id: string,
  input: SourceInput,
  version: number,
): Promise<Result<Path>> {
  return write(async (tx) => {
    const citation = await findCitation(tx, user, id)
    if (!citation || citation.removedAt) return refused('problems.gone')
    const { subject } = citation
    const refusal = mayChange(user, subject)
    if (refusal) return refusal
    if (citation.version !== version)
      return conflicting({
        ...(await lastChange(tx, subject.kind, subject.id)),
        version: citation.version,
        values: sourceFormValues(citation),
      })

    const { remark, ...source } = input
    await tx
      .update(citations)
      .set({ remark, version: version + 1 })
      .where(eq(citations.id, id))
    await correctSource(tx, user, citation, source)
    await record(tx, user, `${subject.kind}.source-edited`, subject, changesBetween(citation, input))
    return ok({ path: subject.path })
  })
}

async function correctSource(
  tx: Tx,
  user: User,
  citation: NonNullable<Awaited<ReturnType<typeof findCitation>>>,
  source: Omit<SourceInput, 'remark'>,
): Promise<void> {
  const changes = changesBetween(citation, source)
  if (Object.keys(changes).length === 0) return
  const { id, sourceId } = citation
  await tx.update(sources).set(source).where(eq(sources.id, sourceId))
  await tx
    .update(citations)
    .set({ version: sql`${citations.version} + 1` })
    .where(and(eq(citations.sourceId, sourceId), ne(citations.id, id)))
  for (const other of await otherCitersOf(tx, user, citation))
    await record(tx, user, `${other.kind}.source-edited`, other, changes)
}

/** Takes a citation away from its record; the source stays for what else cites it. */
export async function removeCitation(user: User, id: string): Promise<Result<Path>> {
  return setRemoved(user, id, Date.now())
}

/** Undoes `removeCitation`. */
export async function restoreCitation(user: User, id: string): Promise<Result<Path>> {
  return setRemoved(user, id, null)
}

async function setRemoved(user: User, id: string, removedAt: number | null): Promise<Result<Path>> {
  return write(async (tx) => {
    const citation = await findCitation(tx, user, id)
    if (!citation) return refused('problems.gone')
    const { subject } = citation
    const refusal = mayChange(user, subject)
    if (refusal) return refusal

    await tx.update(citations).set({ removedAt }).where(eq(citations.id, id))
    const done = removedAt ? 'source-removed' : 'source-restored'
    await record(tx, user, `${subject.kind}.${done}`, subject, { title: [citation.title, citation.title] })
    return ok({ path: subject.path })
  })
}

function mayChange(user: User, subject: FoundSubject) {
  if (!can(user, writingOf[subject.kind])) return refused('problems.notAllowed')
  return subject.closed ? refused('problems.frozen') : undefined
}

async function sourceFor(tx: Tx, source: Omit<SourceInput, 'remark'>): Promise<string> {
  const alike = source.url
    ? eq(sources.url, source.url)
    : and(
        eq(sources.title, source.title),
        source.publishedOn ? eq(sources.publishedOn, source.publishedOn) : isNull(sources.publishedOn),
        isNull(sources.url),
      )
  const [known] = await tx
    .select({ id: sources.id })
    .from(sources)
    .where(and(alike, eq(sources.title, source.title)))
  if (known) return known.id
  const [made] = await tx.insert(sources).values(source).returning({ id: sources.id })
  if (!made) throw new Error('The database gave no source.')
  return made.id
}

import 'server-only'

import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { commitments } from '@/db/schema/commitments'
import { imports } from '@/db/schema/imports'
import { sources } from '@/db/schema/sources'
import { visits } from '@/db/schema/visits'
import { likelyDoubles } from '../../directory/doubles'
import { foldName, readSearchText } from '../../directory/folding'
import type { DirectoryKind } from '../../directory/kinds'
import { namesOf } from '../../directory/names'
import { tables } from '../../directory/tables'
import type { User } from '../../user'
import { visibleAgreements, visibleCommitments, visibleVisits } from '../../visibility'
import type { VisitFile } from '../format'

export const listOf = { person: 'people', organisation: 'organisations', place: 'places' } as const

export type Entry = VisitFile['directory'][(typeof listOf)[DirectoryKind]][number]

/**
 * An entry of the file's directory, and the known records that may be the same. `same`: one that has its very id;
 * `presumed`: the one to offer as chosen, which of people is never one of their name alone.
 */
export type Match = {
  kind: DirectoryKind
  entry: Entry
  same: string | undefined
  presumed: string | undefined
  likely: string[]
}

/** Who and what a visit file names, each with the records that it may mean here, the likeliest first. */
export async function matchesOf(reader: Reader, { directory }: VisitFile): Promise<Match[]> {
  const matches: Match[] = []
  for (const kind of ['person', 'organisation', 'place'] as const) {
    const entries: Entry[] = directory[listOf[kind]]
    const here = await present(
      reader,
      kind,
      entries.map(({ id }) => id),
    )
    for (const entry of entries) {
      const same = here.has(entry.id) ? entry.id : undefined
      const alike = await likelyDoubles(reader, kind, namesOf(entry), entry.id)
      const namesakes = kind === 'person' || same ? [] : await namesakesOf(reader, kind, entry, alike)
      const presumed = same ?? (namesakes.length === 1 ? namesakes[0] : undefined)
      matches.push({ kind, entry, same, presumed, likely: same ? [same, ...alike] : alike })
    }
  }
  return matches
}

/** Which of these records have one of the entry's main names, letter for letter but for case and accents. */
async function namesakesOf(
  reader: Reader,
  kind: DirectoryKind,
  entry: Entry,
  ids: string[],
): Promise<string[]> {
  const main = [entry.nameEn, entry.nameZh, entry.nameLocal].flatMap((name) => (name ? [foldName(name)] : []))
  const table = tables[kind]
  const rows = await reader
    .select({ id: table.id, nameSearch: table.nameSearch })
    .from(table)
    .where(inArray(table.id, ids))
  return rows
    .filter(({ nameSearch }) => readSearchText(nameSearch).names.some((name) => main.includes(name)))
    .map(({ id }) => id)
}

/** Which of these ids are records of the directory that were not removed. */
export async function present(reader: Reader, kind: DirectoryKind, ids: string[]): Promise<Set<string>> {
  const table = tables[kind]
  const rows = await reader
    .select({ id: table.id })
    .from(table)
    .where(and(inArray(table.id, ids), isNull(table.removedAt)))
  return new Set(rows.map(({ id }) => id))
}

/** The reference of the visit of a file where it is here already, by its id or because this very file was brought in. */
export async function visitHere(reader: Reader, user: User, content: VisitFile, sha256: string) {
  const brought = await reader
    .select({ mapping: imports.mapping })
    .from(imports)
    .where(and(eq(imports.sha256, sha256), eq(imports.state, 'done'), eq(imports.kind, 'visit-file')))
  const ids = [content.visit.id, ...brought.flatMap(({ mapping }) => doneOf(mapping)?.visitId ?? [])]
  const [visit] = await reader
    .select({ ref: visits.ref })
    .from(visits)
    .where(and(inArray(visits.id, ids), visibleVisits(user)))
  return visit?.ref
}

/** What an import keeps when it is done: its visit, and what each name was taken to mean. */
export type Done = {
  visitId: string
  ref: string
  meant: Record<string, string>
  renamed: [string, string][]
}

/** What a done import kept; undefined of one that is not done. */
export function doneOf(mapping: unknown): Done | undefined {
  return typeof mapping === 'object' && mapping && 'visitId' in mapping ? (mapping as Done) : undefined
}

/** Agreements, commitments and sources of the file that are here by id and that the user may see: they stay as they are. */
export async function recordsHere(reader: Reader, user: User, content: VisitFile) {
  const ids = (records: { id: string }[]) => records.map(({ id }) => id)
  const { id, ref } = agreements
  return {
    agreements: await reader
      .select({ id, ref })
      .from(agreements)
      .where(and(inArray(id, ids(content.agreements)), visibleAgreements(user))),
    commitments: await reader
      .select({ id: commitments.id, ref: commitments.ref })
      .from(commitments)
      .where(and(inArray(commitments.id, ids(content.commitments)), visibleCommitments(user))),
    sources: await reader
      .select({ id: sources.id })
      .from(sources)
      .where(and(inArray(sources.id, ids(content.sources)), isNull(sources.removedAt))),
  }
}

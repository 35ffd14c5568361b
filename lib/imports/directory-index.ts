import 'server-only'

import { asc, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { organisations, people, places } from '@/db/schema'
import { foldName, readSearchText, searchTextOf } from '../directory/folding'
import type { DirectoryKind } from '../directory/kinds'
import { tables } from '../directory/tables'

type Entry = { id: string; country: string | null; zone: string | null }
type Lists = Map<string, Entry[]>

/** The directory to look names up in by the thousand, where a form would ask the database for each. */
export type DirectoryIndex = Record<DirectoryKind, { exact: Lists; alike: Lists }>

/** Everything in the directory by its folded names, and by how else they may be typed. */
export async function directoryIndex(reader: Reader): Promise<DirectoryIndex> {
  return {
    organisation: indexed(await entriesOf(reader, 'organisation')),
    person: indexed(await entriesOf(reader, 'person')),
    place: indexed(
      await reader
        .select({ id: places.id, nameSearch: places.nameSearch, country: places.country, zone: places.zone })
        .from(places)
        .where(isNull(places.removedAt))
        .orderBy(asc(places.id)),
    ),
  }
}

async function entriesOf(reader: Reader, kind: 'organisation' | 'person') {
  const table = kind === 'person' ? people : organisations
  const rows = await reader
    .select({ id: tables[kind].id, nameSearch: tables[kind].nameSearch })
    .from(table)
    .where(isNull(table.removedAt))
    .orderBy(asc(table.id))
  return rows.map((row) => ({ ...row, country: null, zone: null }))
}

function indexed(rows: (Entry & { nameSearch: string })[]) {
  const exact: Lists = new Map()
  const alike: Lists = new Map()
  for (const { nameSearch, ...entry } of rows) {
    const { names, ways } = readSearchText(nameSearch)
    for (const name of names) listIn(exact, name).push(entry)
    for (const way of new Set([...names.map(sorted), ...ways.filter((each) => each.length > 3)]))
      listIn(alike, way).push(entry)
  }
  return { exact, alike }
}

function listIn(lists: Lists, key: string): Entry[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

const sorted = (name: string) => name.split(' ').sort().join(' ')

/** Who bears exactly this name, folded. */
export function namesakes(index: DirectoryIndex, kind: DirectoryKind, text: string): Entry[] {
  return index[kind].exact.get(foldName(text)) ?? []
}

/**
 * Who may be meant by a name that nobody bears: the same words in another order, or the same sound in another script. Slips
 * of the finger, which a form also finds, would need every name compared with every other.
 */
export function likeNamed(index: DirectoryIndex, kind: DirectoryKind, text: string): Entry[] {
  const folded = foldName(text)
  const { ways } = readSearchText(searchTextOf([text]))
  const found = [sorted(folded), folded, ...ways.filter((way) => way.length > 3)].flatMap(
    (way) => index[kind].alike.get(way) ?? [],
  )
  return [...new Map(found.map((entry) => [entry.id, entry])).values()].slice(0, 5)
}

import 'server-only'

import { isNull } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Tx } from '@/db/client'
import { posts } from '@/db/schema/people'
import { changesBetween, eventRow } from '../../audit'
import { nameColumns, namedBy } from '../../directory/names'
import { type Post, postHeld } from '../../meetings/post-then'
import type { LocalDate } from '../../time/local'
import type { User } from '../../user'
import type { Named, Naming } from '../naming'
import { newBatch } from './batch'

type Made = 'visit' | 'meeting' | 'agreement' | 'person' | 'organisation' | 'place'

/**
 * What writes the rows of one import. Whoever a row names and the directory lacks is added when the first row that is
 * brought in names them, so that rows left out add nobody.
 */
export async function writerOf(
  tx: Tx,
  user: User,
  naming: Naming,
  { id: importId, fileName }: { id: string; fileName: string },
) {
  const batch = newBatch()
  const added = new Map<string, string>()
  const held = await postsHeld(tx)

  /** Notes that a record was made, for the audit trail and for the undo. */
  function made(
    kind: Made,
    id: string,
    line: number,
    told: Record<string, unknown>,
    visitId: string | null = null,
  ) {
    const changes = changesBetween(undefined, { ...told, importedFrom: fileName, importedLine: line })
    batch.events.add(eventRow(user, { action: `${kind}.imported`, subject: { kind, id, visitId }, changes }))
    batch.records.add({ importId, subjectKind: kind, subjectId: id, version: 1, line })
  }

  const newcomer = (named: Named, line: number) => {
    const found = naming.newcomers.get(named.key)
    if (!found) throw new Error('A name that nobody bears was not noted.')
    const id = v7()
    const { nameSearch, ...names } = nameColumns(namedBy(found.text))
    if (found.kind === 'person') {
      const nameOrder = names.nameEn ? ('family-last' as const) : ('family-first' as const)
      batch.people.add({ id, ...names, nameSearch, nameOrder })
    } else if (found.kind === 'organisation') {
      batch.organisations.add({ id, ...names, nameSearch, kind: found.organisationKind })
    } else if (found.country && found.zone) {
      batch.places.add({ id, ...names, nameSearch, country: found.country, zone: found.zone })
    } else throw new Error('A place without a country was let through.')
    made(found.kind, id, line, names)
    return id
  }

  return {
    tx,
    user,
    batch,
    made,
    /** The id of whom a name means, who is added where they are new. */
    idOf(named: Named, line: number): string {
      const id = named.id ?? added.get(named.key) ?? newcomer(named, line)
      if (!named.id) added.set(named.key, id)
      return id
    },
    /** The post that somebody held on a day, as the list of members offers it. */
    postOn(personId: string, on: LocalDate, atTable: string[] = []): Post | undefined {
      return postHeld(held.get(personId) ?? [], on, atTable)
    },
    /** Keeps the number of the old register as a source of the record. */
    cite(number: string, of: { visitId: string } | { agreementId: string }) {
      const sourceId = v7()
      batch.sources.add({ id: sourceId, kind: 'note', title: number, publisher: fileName.slice(0, 200) })
      batch.citations.add({ sourceId, ...of })
    },
  }
}

export type Writer = Awaited<ReturnType<typeof writerOf>>

async function postsHeld(tx: Tx): Promise<Map<string, Post[]>> {
  const { personId, organisationId, titleEn, titleZh, fromOn, toOn } = posts
  const rows = await tx
    .select({ personId, organisationId, titleEn, titleZh, fromOn, toOn })
    .from(posts)
    .where(isNull(posts.removedAt))
  const held = new Map<string, Post[]>()
  for (const { personId: id, ...post } of rows) held.set(id, [...(held.get(id) ?? []), post])
  return held
}

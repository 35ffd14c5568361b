import 'server-only'

import { and, eq, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreements, commitments, meetings, organisations, people, visits } from '@/db/schema'
import { changesBetween, record } from '../audit'
import { everyName } from '../i18n/name-for'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { visibleAgreements, visibleCommitments, visibleMeetings, visibleVisits } from '../visibility'
import { write } from '../writing'
import type { DirectoryKind } from './kinds'
import { linksTo } from './links'
import { namesIn, tables } from './tables'

type Kept = Promise<Result<{ id: string }>>

/** Takes an organisation, a person or a place out of the directory. Refused, with what refers to it, while anything does. */
export async function removeEntry(user: User, kind: DirectoryKind, id: string): Kept {
  if (!can(user, 'directory.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const entry = await findEntry(tx, kind, and(eq(tables[kind].id, id), isNull(tables[kind].removedAt)))
    if (!entry) return refused('problems.gone')
    const { seen, unseen } = await referringTo(tx, user, kind, id)
    if (unseen || Object.values(seen).some((count) => count > 0))
      return refused('directory.problem.referredTo', { ...seen, unseen: unseen ? 'yes' : 'no' })
    return setRemoved(tx, user, kind, entry, Date.now())
  })
}

/** Puts a removed organisation, person or place back. */
export async function restoreEntry(user: User, kind: DirectoryKind, id: string): Kept {
  if (!can(user, 'directory.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const entry = await findEntry(tx, kind, and(eq(tables[kind].id, id), isNotNull(tables[kind].removedAt)))
    return entry ? setRemoved(tx, user, kind, entry, null) : refused('problems.gone')
  })
}

type Entry = NonNullable<Awaited<ReturnType<typeof findEntry>>>

async function findEntry(tx: Tx, kind: DirectoryKind, condition: SQL | undefined) {
  const table = tables[kind]
  const [entry] = await tx
    .select({ id: table.id, version: table.version, ...namesIn(table) })
    .from(table)
    .where(condition)
  return entry
}

/** Takes an entry out of the directory, or, without a moment, puts it back, and tells the audit trail. */
export async function setRemoved(
  tx: Tx,
  user: User,
  kind: DirectoryKind,
  entry: Entry,
  removedAt: number | null,
) {
  const { id, version } = entry
  await tx
    .update(tables[kind])
    .set({ removedAt, version: version + 1 })
    .where(eq(tables[kind].id, id))
  const told = changesBetween(undefined, { name: everyName(entry) })
  await record(tx, user, `${kind}.${removedAt ? 'removed' : 'restored'}`, { kind, id }, told)
  return ok({ id })
}

/** How many records of each kind that the user may see refer to an entry, and whether others do that they may not see. */
async function referringTo(tx: Tx, user: User, kind: DirectoryKind, id: string) {
  const links = linksTo(kind, id)
  const bounds = [
    [visits, links.visits, visibleVisits(user)],
    [meetings, links.meetings, visibleMeetings(user)],
    [agreements, links.agreements, visibleAgreements(user)],
    [commitments, links.commitments, visibleCommitments(user)],
  ] as const
  const seen: number[] = []
  const all: number[] = []
  for (const [table, link, visible] of bounds) {
    seen.push(await tx.$count(table, and(link, visible)))
    all.push(await tx.$count(table, and(link, isNull(table.removedAt))))
  }
  const [inVisits = 0, inMeetings = 0, inAgreements = 0, inCommitments = 0] = seen
  return {
    seen: {
      visits: inVisits,
      meetings: inMeetings,
      agreements: inAgreements,
      commitments: inCommitments,
      organisations: await tx.$count(
        organisations,
        and(links.organisations, isNull(organisations.removedAt)),
      ),
      people: await tx.$count(people, and(links.people, isNull(people.removedAt))),
    },
    unseen: all.some((count, index) => count > (seen[index] ?? 0)),
  }
}

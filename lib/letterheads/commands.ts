import 'server-only'

import { readFile } from 'node:fs/promises'
import { eq, max } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { letterheads, letterheadVersions } from '@/db/schema/letterheads'
import { record } from '../audit'
import { type Kept, settle } from '../files/store'
import { can } from '../permissions'
import { type Message, ok, type Result, refused } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import { templateProblems } from './check'
import { partsOf } from './package'
import { trial } from './trial'

/** What became of a template: taken, or what is wrong with it, each with its place. */
type Taken = { id: string } | { wrong: Message[] }

/**
 * Takes a Word file as a letterhead, or as the next version of the one that is named. It is checked, and filled once on
 * trial, before anything is kept.
 */
export async function takeTemplate(
  user: User,
  arrived: Kept & { name: string },
  letterheadId?: string,
): Promise<Result<Taken>> {
  if (!can(user, 'settings.write')) return refused('problems.notAllowed')
  const bytes = await readFile(arrived.path)
  const parts = await partsOf(bytes)
  if (!parts) return ok({ wrong: [{ key: 'letterheads.wrong.noWord' }] })
  const problems = templateProblems(parts)
  const wrong = problems.length > 0 ? problems : await trial(bytes)
  if (wrong.length > 0) return ok({ wrong })

  return write<Taken>(async (tx) => {
    const name = arrived.name.replace(/\.\w+$/, '')
    const id = letterheadId ?? (await named(tx, name))
    const [found] = await tx.select({ id: letterheads.id }).from(letterheads).where(eq(letterheads.id, id))
    if (!found) return refused('problems.gone')
    await settle(arrived)
    await tx.update(letterheads).set({ removedAt: null }).where(eq(letterheads.id, id))
    const [last] = await tx
      .select({ number: max(letterheadVersions.number) })
      .from(letterheadVersions)
      .where(eq(letterheadVersions.letterheadId, id))
    const number = (last?.number ?? 0) + 1
    const { name: fileName, sha256 } = arrived
    await tx.insert(letterheadVersions).values({
      ...{ letterheadId: id, number, fileName, sha256, bytes: arrived.bytes },
      ...{ uploadedAt: Date.now(), uploadedBy: user.id },
    })
    await record(
      tx,
      user,
      'letterhead.uploaded',
      { kind: 'setting', id },
      {
        file: [null, fileName],
        number: [null, number],
        sha256: [null, sha256],
      },
    )
    return ok({ id })
  })
}

/** The letterhead of that name, also a removed one, or a new one. */
async function named(tx: Tx, name: string): Promise<string> {
  const [same] = await tx.select({ id: letterheads.id }).from(letterheads).where(eq(letterheads.name, name))
  if (same) return same.id
  const [made] = await tx.insert(letterheads).values({ name }).returning({ id: letterheads.id })
  if (!made) throw new Error('The database kept no letterhead.')
  return made.id
}

/** Takes a letterhead out of use; its versions stay and it can be put back. */
export const removeLetterhead = (user: User, id: string) => setRemoved(user, id, Date.now())

/** Puts a removed letterhead back into use. */
export const restoreLetterhead = (user: User, id: string) => setRemoved(user, id, null)

async function setRemoved(user: User, id: string, removedAt: number | null): Promise<Result<{ id: string }>> {
  if (!can(user, 'settings.write')) return refused('problems.notAllowed')
  return write(async (tx) => {
    const [found] = await tx.select().from(letterheads).where(eq(letterheads.id, id))
    if (!found) return refused('problems.gone')
    if ((found.removedAt === null) === (removedAt === null)) return ok({ id })
    await tx.update(letterheads).set({ removedAt }).where(eq(letterheads.id, id))
    const told = removedAt ? 'letterhead.removed' : 'letterhead.restored'
    await record(tx, user, told, { kind: 'setting', id }, { name: [found.name, found.name] })
    return ok({ id })
  })
}

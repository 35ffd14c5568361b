import 'server-only'

import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { db, transaction } from '@/db/client'
import { fileChecks } from '@/db/schema/sources'
import { log } from '../log'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { hashOfStored } from './store'
import { allKept, isKept } from './stored'

// Next loads this module once per bundle; only one check may run in the process.
const shared = globalThis as typeof globalThis & { legationFileCheck?: string }

/** The id of the check that is under way in this process. */
export const checkUnderWay = () => shared.legationFileCheck

/**
 * Begins to compare every stored file with its SHA-256, and answers as soon as the check is on record; `finished`
 * settles when all are through. Refused while a check is under way.
 */
export async function beginCheck(user: User): Promise<Result<{ finished: Promise<void> }>> {
  if (!can(user, 'settings.write')) return refused('problems.notAllowed')
  if (shared.legationFileCheck) return refused('files.problem.checking')

  const id = v7()
  shared.legationFileCheck = id
  const over = () => {
    shared.legationFileCheck = undefined
  }
  try {
    await transaction((tx) => tx.insert(fileChecks).values({ id, startedAt: Date.now() }))
  } catch (err) {
    over()
    throw err
  }
  const finished = checkAll(id)
    .catch((err: unknown) => log.error({ err }, 'The check of the files broke off.'))
    .finally(over)
  return ok({ finished })
}

async function checkAll(id: string): Promise<void> {
  const all = [...(await allKept(db))]
  const missing: string[] = []
  const damaged: string[] = []
  let told = performance.now()
  for (const [index, sha256] of all.entries()) {
    const state = await stateOf(sha256)
    if (state === 'missing') missing.push(sha256)
    if (state === 'damaged') damaged.push(sha256)
    if (performance.now() - told < 1000) continue
    told = performance.now()
    await note(id, { checked: index + 1, missing, damaged })
  }
  await note(id, { checked: all.length, missing, damaged, finishedAt: Date.now() })
}

async function stateOf(sha256: string): Promise<'whole' | 'missing' | 'damaged'> {
  // A disk that cannot read a file has damaged it.
  const hash = await hashOfStored(sha256).catch(() => 'unreadable')
  if (hash === sha256) return 'whole'
  // It may have been erased since the list was made.
  if (!(await isKept(db, sha256))) return 'whole'
  return hash === undefined ? 'missing' : 'damaged'
}

const note = (id: string, news: Partial<typeof fileChecks.$inferInsert>) =>
  transaction((tx) => tx.update(fileChecks).set(news).where(eq(fileChecks.id, id)))

import 'server-only'

import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreements, commitments, visits } from '@/db/schema'
import { giveReference, keepReference } from '../../references'
import type { VisitFile } from '../format'

/** The reference here of a record that has this one in the file. */
export type References = (ref: string) => string

const tables = { V: visits, A: agreements, C: commitments }

// What an office has not reached in a year by itself: keeping it would leave no short ones.
const longestKept = 'V0000-00000'.length

/** The references of the records that a file adds: their own where free, else the next of the same year. */
export async function referencesFor(tx: Tx, content: VisitFile, here: ReadonlySet<string>) {
  const { visit, agreements: agreed, commitments: promised } = content
  const given = new Map<string, string>()
  const wanted = [visit, ...agreed, ...promised].filter(({ id }) => !here.has(id)).map(({ ref }) => ref)
  for (const ref of wanted) if (!given.has(ref)) given.set(ref, await settled(tx, ref))
  const refs: References = (ref) => given.get(ref) ?? ref
  const renamed = [...given].filter(([before, now]) => before !== now)
  return { refs, renamed }
}

async function settled(tx: Tx, ref: string): Promise<string> {
  const prefix = prefixOf(ref)
  if (ref.length <= longestKept && (await isFree(tx, prefix, ref))) {
    await keepReference(tx, ref)
    return ref
  }
  for (;;) {
    const next = await giveReference(tx, prefix, Number(ref.slice(1, 5)))
    if (await isFree(tx, prefix, next)) return next
  }
}

const prefixOf = (ref: string) => (ref.startsWith('V') ? 'V' : ref.startsWith('A') ? 'A' : 'C')

async function isFree(tx: Tx, prefix: keyof typeof tables, ref: string): Promise<boolean> {
  const table = tables[prefix]
  return (await tx.$count(table, eq(table.ref, ref))) === 0
}

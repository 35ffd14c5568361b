import 'server-only'

import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { referenceSerials } from '@/db/schema/office'

/**
 * Gives the next reference of a kind and year, such as `V2019-001`. Given inside the transaction that writes the record,
 * so a record that is not written leaves no gap and two writers never get the same.
 */
export async function giveReference(tx: Tx, prefix: 'V' | 'A' | 'C', year: number): Promise<string> {
  const [serial] = await tx
    .insert(referenceSerials)
    .values({ prefix, year, last: 1 })
    .onConflictDoUpdate({
      target: [referenceSerials.prefix, referenceSerials.year],
      set: { last: sql`${referenceSerials.last} + 1` },
    })
    .returning({ last: referenceSerials.last })
  if (!serial) throw new Error('The database gave no serial.')
  return `${prefix}${year}-${String(serial.last).padStart(3, '0')}`
}

/** Keeps a reference that another office gave, so that it is never given again. Whether it is free is the caller's question. */
export async function keepReference(tx: Tx, reference: string): Promise<void> {
  const [, prefix, year, last] = /^([VAC])(\d{4})-(\d+)$/.exec(reference) ?? []
  if (!prefix) throw new Error('No reference.')
  await tx
    .insert(referenceSerials)
    .values({ prefix, year: Number(year), last: Number(last) })
    .onConflictDoUpdate({
      target: [referenceSerials.prefix, referenceSerials.year],
      set: { last: sql`max(${referenceSerials.last}, ${Number(last)})` },
    })
}

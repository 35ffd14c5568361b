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

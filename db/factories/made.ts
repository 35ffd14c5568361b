import { transaction } from '../client'

// What a test needs and does not care about. Each maker writes one row and answers it; name what matters to the test.

// Each worker of the browser tests counts in its own thousand, for they all write into one database.
let serial = 1000 * Number(process.env.TEST_WORKER_INDEX ?? 0)

export const next = () => ++serial

/** A record with unlikely-to-clash defaults, as the database has it. */
export async function made<T>(write: Parameters<typeof transaction<T[]>>[0]): Promise<T> {
  const [row] = await transaction(write)
  if (!row) throw new Error('nothing was written')
  return row
}

export type Given<T extends { $inferInsert: unknown }> = Partial<T['$inferInsert']>

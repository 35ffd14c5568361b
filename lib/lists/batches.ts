import { setImmediate } from 'node:timers/promises'

const size = 150

/**
 * What `read` gives for the keys, some hundred at a time, in their order. Between two readings the server turns to others.
 * The keys are those of one moment: what is removed while the list runs is left out of it, what is added is not in it.
 */
export async function* inBatches<K, R>(
  keys: readonly K[],
  read: (some: K[]) => Promise<R[]> | R[],
): AsyncGenerator<R[]> {
  for (let from = 0; from < keys.length; from += size) {
    yield await read(keys.slice(from, from + size))
    await setImmediate()
  }
}

/** The rows in the order of the ids. */
export function inOrderOf<R extends { id: string }>(ids: readonly string[], rows: R[]): R[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/**
 * What `read` gives for ids, asked for once and kept for as long as one list is written: a function that is given ids and
 * answers with one that gives what each of them stands for. Throws on an id that nothing stands behind.
 */
export function kept<R extends { id: string }>(read: (ids: string[]) => Promise<R[]>) {
  const known = new Map<string, R>()
  const find = (id: string): R => {
    const found = known.get(id)
    if (!found) throw new Error(`Nothing stands behind ${id}.`)
    return found
  }
  return async (ids: readonly string[]) => {
    const unknown = [...new Set(ids)].filter((id) => !known.has(id))
    if (unknown.length > 0) for (const row of await read(unknown)) known.set(row.id, row)
    return find
  }
}

/** Rows by one of their keys, in the order they came. Node 20 has no `Map.groupBy`. */
export function byKey<K extends string, T extends Record<K, string>>(rows: T[], key: K): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row[key])
    if (group) group.push(row)
    else groups.set(row[key], [row])
  }
  return groups
}

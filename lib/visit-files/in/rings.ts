/** Records each of which may lead to one other, by its id. */
type Link = { id: string; to: string | null }

/**
 * The id of a link on a ring, where following the links from one to the next leads back to it; undefined where every chain
 * of them ends.
 */
export function onRing(links: readonly Link[]): string | undefined {
  const next = new Map(links.map(({ id, to }) => [id, to]))
  const ending = new Set<string>()
  for (const { id } of links) {
    const way = new Set<string>()
    for (let at: string | null = id; at !== null && !ending.has(at); at = next.get(at) ?? null) {
      if (way.has(at)) return at
      way.add(at)
    }
    for (const passed of way) ending.add(passed)
  }
  return undefined
}

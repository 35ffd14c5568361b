/** The address of a list with its filters; what is empty is left out. */
export function addressOf(path: string, filters: Record<string, string | number | null>): string {
  const given = Object.entries(filters).filter(
    ([name, value]) => value !== null && value !== '' && !(name === 'page' && value === 1),
  )
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return query ? `${path}?${query}` : path
}

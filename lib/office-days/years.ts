import { isLocalDate, type LocalDate } from '../time/local'

/** The year that an address asks for, or this year. */
export function yearAsked(asked: unknown, today: LocalDate): string {
  return typeof asked === 'string' && isLocalDate(`${asked}-01-01`) ? asked : today.slice(0, 4)
}

/** The years to choose from: those with days listed, this one and the next, the latest first. */
export function yearsAround(listed: readonly string[], today: LocalDate): string[] {
  const year = Number(today.slice(0, 4))
  return [...new Set([...listed, String(year), String(year + 1)])].sort().reverse()
}

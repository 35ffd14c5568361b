/** The first and last byte to send, both included. */
export type Range = { first: number; last: number }

/**
 * What a Range header asks of a file of that many bytes: a part of it, all of it (undefined: no header, or one that
 * need not be answered, such as several parts), or nothing that the file has (`beyond`).
 */
export function rangeOf(header: string | null, bytes: number): Range | undefined | 'beyond' {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  if (!asked) return undefined
  const [, from = '', to = ''] = asked
  if (!from && !to) return undefined
  if (!from) return Number(to) === 0 ? 'beyond' : { first: Math.max(0, bytes - Number(to)), last: bytes - 1 }
  const first = Number(from)
  if (to && Number(to) < first) return undefined
  if (first >= bytes) return 'beyond'
  return { first, last: to ? Math.min(Number(to), bytes - 1) : bytes - 1 }
}

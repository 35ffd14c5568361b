import type { LocalDate } from '../time/local'

/**
 * One record that a figure is about: the part of the figure it falls in, and the day that this turns on (null: not known).
 * What falls in `unknown` is in no other count: not known is not zero, and not no.
 */
export type Counted<Part extends string> = { id: string; part: Part | 'unknown'; on: LocalDate | null }

/** How many records each part has. */
export function countsOf<Part extends string>(
  counted: readonly Counted<Part>[],
): Map<Part | 'unknown', number> {
  const counts = new Map<Part | 'unknown', number>()
  for (const { part } of counted) counts.set(part, (counts.get(part) ?? 0) + 1)
  return counts
}

/** A share: how many there are of the part asked for among those known, and of how many it is not known. */
type Share = { numerator: number; denominator: number; unknown: number }

/** What share of the records that are known fall in the parts named. */
export function shareOf<Part extends string>(counted: readonly Counted<Part>[], ...parts: Part[]): Share {
  const counts = countsOf(counted)
  const unknown = counts.get('unknown') ?? 0
  const numerator = parts.reduce((sum, part) => sum + (counts.get(part) ?? 0), 0)
  return { numerator, denominator: counted.length - unknown, unknown }
}

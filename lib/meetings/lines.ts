import { z } from 'zod'
import { rowsOf } from '../input/rows'

/**
 * The lines of a repeating part of a form as `rowsOf` reads them, blank ones left out, each with the number of its line:
 * what a refusal needs to name the field it is about.
 */
export function numberedLines<T extends z.ZodType>(row: T, { max = 60, ignoring = [] as string[] } = {}) {
  const numbered = row.and(z.object({ line: z.number() }))
  return z
    .unknown()
    .optional()
    .transform((value): unknown =>
      typeof value === 'object' && value !== null ? withNumbers(value) : undefined,
    )
    .pipe(rowsOf(numbered, { max, ignoring: [...ignoring, 'line'] }))
}

function withNumbers(lines: object) {
  return Object.fromEntries(
    Object.entries(lines).map(([line, typed]) => [line, { ...Object(typed), line: Number(line) }]),
  )
}

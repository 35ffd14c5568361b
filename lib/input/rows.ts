import type { z } from 'zod'
import { complain } from './complain'
import { anything } from './text'

const blank = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() === ''
    : typeof value === 'object' && value !== null
      ? Object.values(value).every(blank)
      : value === undefined || value === null

/**
 * Lines of a form that repeats (`counterparts.0.text`), blank lines left out. `ignoring` names fields that are filled
 * before anybody types, such as a choice with a default.
 */
export function rowsOf<T extends z.ZodType>(row: T, { max = 60, ignoring = [] as string[] } = {}) {
  return anything().transform((value, context): z.output<T>[] => {
    if (value === undefined) return []
    const typed = Object.entries(value as object)
      .map(([index, each]) => ({ each, index: Number(index) }))
      .filter(
        ({ each }) =>
          !blank(Object.fromEntries(Object.entries(each ?? {}).filter(([k]) => !ignoring.includes(k)))),
      )
    if (typed.length > max) complain(context, 'problems.tooMany', { max })
    return typed.flatMap(({ each, index }) => {
      const parsed = row.safeParse(each)
      if (parsed.success) return [parsed.data]
      for (const issue of parsed.error.issues)
        context.addIssue({ ...issue, path: [index, ...issue.path], input: undefined } as never)
      return []
    })
  })
}

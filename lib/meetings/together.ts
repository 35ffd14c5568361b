import type { Problem, Result } from '../result'

/** Whether no part of a form was refused. */
export const allTaken = (parts: Result<unknown>[]) => parts.every(({ ok }) => ok)

/** What the parts of a form are refused for, all at once, so that nobody has to mend them one by one. */
export function refusedTogether(parts: Result<unknown>[]): { ok: false; problem: Problem } {
  const problems = parts.flatMap((part) => (part.ok ? [] : [part.problem]))
  return {
    ok: false,
    problem: {
      sentence: problems.find(({ sentence }) => sentence)?.sentence,
      fields: Object.assign({}, ...problems.map(({ fields }) => fields)),
      offers: Object.assign({}, ...problems.map(({ offers }) => offers)),
    },
  }
}

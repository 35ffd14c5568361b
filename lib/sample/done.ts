import type { Result } from '../result'

/** The value of a command that must not be refused. Throws when it is: the sample would be wrong. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The sample was refused: ${JSON.stringify(result.problem)}`)
  return result.value
}

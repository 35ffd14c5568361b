import type { MessageKey, MessageValues } from '../../i18n/keys'
import { refused } from '../../result'

/** Why an archive is not taken. Thrown while it is read, so that nothing of it is used, and told as a sentence. */
export class Hostile extends Error {
  override name = 'Hostile'
  readonly problem: ReturnType<typeof refused>

  constructor(key: MessageKey, values?: MessageValues) {
    super(key)
    this.problem = refused(key, values)
  }
}

/** Whether a problem is the database's: that a row is not as rows of its table must be. */
export function isConstraint(problem: unknown): boolean {
  const cause = problem instanceof Error && problem.cause ? problem.cause : problem
  return cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_CONSTRAINT')
}

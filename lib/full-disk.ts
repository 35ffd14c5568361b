const codes = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL']

/** Whether a problem, or what caused it, says that the disk or the space allowed to it is used up. Nothing was kept then. */
export function isFull(problem: unknown): boolean {
  const cause = problem instanceof Error && problem.cause ? problem.cause : problem
  return cause instanceof Error && 'code' in cause && codes.includes(String(cause.code))
}

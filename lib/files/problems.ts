/** Why files that were sent were not taken. */
export const uploadProblems = [
  'files.problem.noFile',
  'files.problem.empty',
  'files.problem.tooLarge',
  'files.problem.tooMuch',
  'files.problem.diskFull',
  'problems.diskFull',
  'files.problem.cutOff',
] as const

/** Why a form of files was refused, as an address carries it; anything else is undefined. */
export function uploadProblemOf(text: string): (typeof uploadProblems)[number] | undefined {
  return uploadProblems.find((key) => key === text)
}

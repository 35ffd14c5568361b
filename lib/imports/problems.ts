import { uploadProblems } from '../files/problems'

/** Why a list was not taken, as an address may carry it. */
export const listProblems = [
  'imports.refused.tooManyRows',
  'imports.refused.tooManyColumns',
  'imports.refused.tooManyCells',
  'imports.refused.tooManyCharacters',
  'imports.refused.cellTooLong',
  'imports.refused.nothingInIt',
  'imports.refused.nul',
  'imports.refused.encoding',
  'imports.refused.quotes',
  'imports.refused.legacy',
  'imports.refused.unreadable',
  'imports.refused.unpacksTooLarge',
  'imports.refused.notAList',
  'files.problem.elsewhere',
  ...uploadProblems,
  'problems.notAllowed',
] as const

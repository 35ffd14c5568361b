import { z } from 'zod'
import { uploadProblems } from '../files/problems'
import type { Message } from '../result'

const keys = [
  'letterheads.wrong.noWord',
  'letterheads.wrong.programs',
  'letterheads.wrong.notXml',
  'letterheads.wrong.part',
  'letterheads.wrong.fetches',
  'letterheads.wrong.fetchingField',
  'letterheads.wrong.noBody',
  'letterheads.wrong.bodyPlace',
  'letterheads.wrong.brace',
  'letterheads.wrong.unknown',
  'letterheads.wrong.unopened',
  'letterheads.wrong.unclosed',
  'letterheads.wrong.notFilled',
  'letterheads.wrong.filling',
  'files.problem.elsewhere',
  ...uploadProblems,
  'problems.notAllowed',
  'problems.gone',
] as const

const value = z.union([z.string().max(300), z.number()])
const told = z.array(z.object({ key: z.enum(keys), values: z.record(z.string(), value).optional() })).max(5)

/** What is wrong with an uploaded template, as the address of the page that says it: the first five things. */
export const addressOfWrong = (wrong: Message[]): string =>
  `/settings/letterheads?${new URLSearchParams({ wrong: JSON.stringify(wrong.slice(0, 5)) })}`

/** The same read back; what no template of ours would say is nothing. */
export function wrongIn(asked: unknown): Message[] {
  if (typeof asked !== 'string') return []
  try {
    return told.parse(JSON.parse(asked))
  } catch {
    return []
  }
}

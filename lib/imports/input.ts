import { z } from 'zod'
import { organisationKinds } from '@/db/values/directory'
import { optionalNumber, ticked } from '../input/choices'
import { listKinds } from './columns'
import { listProblems as problems } from './problems'

/** The kind of list that an address names; visits where it names none. */
export const kindInput = z.object({ kind: z.enum(listKinds).catch('visits') })

const page = z.coerce.number().int().min(1).max(100_000).catch(1)

/** Which page of a list is asked for. */
export const pageInput = z.object({ page })

const knownProblem = z
  .string()
  .transform((key) => problems.find((each) => each === key))
  .catch(undefined)

/** What the page of an upload is asked with: the kind, and why the last file was not taken. */
export const newImportInput = kindInput.extend({
  problem: knownProblem,
  name: z.string().max(300).catch(''),
  max: z.coerce.number().catch(0),
  line: z.coerce.number().catch(0),
  megabytes: z.coerce.number().catch(0),
})

const asked = z.coerce.number().int().min(0).max(1000).optional().catch(undefined)

/** Which sheet is to be shown, and the line of its headings, from 1; 0: it has none. */
export const sheetAskedInput = z
  .object({ page, sheet: asked, headings: asked })
  .transform(({ headings, ...rest }) => ({
    ...rest,
    headings: headings === undefined ? undefined : headings - 1,
  }))

export const rowsShown = ['all', 'wrong', 'uncertain'] as const
const leftOut = ['errors', 'doubles'] as const

/** Which rows of a preview are shown, and what is to be left out of what comes in. */
export const previewInput = z.object({
  page,
  show: z.enum(rowsShown).catch('all'),
  without: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((given) => leftOut.filter((each) => [given].flat().includes(each))),
})
export type PreviewAsked = z.output<typeof previewInput>

const number = (most: number) => optionalNumber(-1, most).transform((value) => value ?? 0)

/** How the columns are read, as its form sends it. */
export const mappingInput = z.object({
  sheet: number(1000),
  headings: number(1000),
  columns: z.record(z.string(), z.string()).catch({}),
})
export type MappingInput = z.output<typeof mappingInput>

const answers = z
  .record(
    z.string(),
    z.object({ key: z.string().max(500), choice: z.string().max(40) }).catch({ key: '', choice: '' }),
  )
  .catch({})

const kindAnswers = z
  .record(
    z.string(),
    z
      .object({ key: z.string().max(500), choice: z.enum(organisationKinds) })
      .optional()
      .catch(undefined),
  )
  .catch({})

/** What is answered to the questions of a preview: the order of days, who is meant by a name, what kind a new organisation is of. */
export const answersInput = z.object({
  order: z.enum(['day-first', 'month-first']).optional().catch(undefined),
  names: answers,
  kinds: kindAnswers,
})
export type AnswersInput = z.output<typeof answersInput>

/** What is to be brought in: how many rows the preview promised, and what is left out. */
export const bringInInput = z.object({
  rows: number(1_000_000),
  withoutErrors: ticked(),
  withoutDoubles: ticked(),
})
export type BringInInput = z.output<typeof bringInInput>

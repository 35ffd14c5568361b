import { z } from 'zod'
import { choice, optionalNumber, ticked } from '../input'
import { listKinds } from './columns'

/** What the form of an upload says beside its file. */
export const kindInput = z.object({ kind: choice(listKinds) })

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

/** What is answered to the questions of a preview: the order of days, and who is meant by a name. */
export const answersInput = z.object({
  order: z.enum(['day-first', 'month-first']).optional().catch(undefined),
  names: answers,
})
export type AnswersInput = z.output<typeof answersInput>

/** What is to be brought in: how many rows the preview promised, and what is left out. */
export const bringInInput = z.object({
  rows: number(1_000_000),
  withoutErrors: ticked(),
  withoutDoubles: ticked(),
})
export type BringInInput = z.output<typeof bringInInput>

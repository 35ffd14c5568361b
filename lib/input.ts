import { z } from 'zod'
import { dayParts, precisions } from '@/db/values/when'
import type { MessageKey, MessageValues } from './i18n/keys'
import { isLocalDate, isLocalTime, isZone } from './time/local'
import { whenProblem } from './time/when'

/** Adds a complaint in the catalogue's words, with what fills its gaps. */
export function complain(
  context: z.core.$RefinementCtx,
  key: MessageKey,
  values?: MessageValues,
  path: (string | number)[] = [],
) {
  context.addIssue({ code: 'custom', message: key, params: values, path, input: undefined })
}

// Control characters, and those that turn the direction of what follows.
const controls = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u
// What is drawn as nothing: formats, blanks, and fillers that count as letters (Hangul, Braille).
const invisible = /[\p{Cf}\p{Z}\u115f\u1160\u2800\u3164\uffa0]/gu
const key = (name: MessageKey) => name

// A field that was not sent at all reads as an empty one.
const anything = () => z.unknown().optional()

/** Text as one would keep it: Unicode composed, line ends alike, no blanks at either end; empty when nothing of it shows. */
function tidy(value: unknown): string {
  const text = typeof value === 'string' ? value.normalize('NFC').replace(/\r\n?/g, '\n').trim() : ''
  return text.replace(invisible, '').trim() ? text : ''
}

function checked(max: number, lines: boolean) {
  return anything().transform((value, context) => {
    const text = tidy(value)
    if (controls.test(text.replace(/[\n\t]/g, '')) || !text.isWellFormed())
      complain(context, 'problems.control')
    else if (!lines && /[\n\t]/.test(text)) complain(context, 'problems.oneLine')
    else if ([...text].length > max) complain(context, 'problems.tooLong', { max, length: [...text].length })
    return text
  })
}

const orNull = (text: string) => text || null
const needed = (text: string, context: z.core.$RefinementCtx) => {
  if (!text) complain(context, 'problems.required')
  return text
}

/** One line of text, refused when empty. */
export const line = (max = 200) => checked(max, false).transform(needed)
/** One line of text, or null. */
export const optionalLine = (max = 200) => checked(max, false).transform(orNull)
/** Paragraphs, refused when empty. */
export const paragraphs = (max = 20_000) => checked(max, true).transform(needed)
/** Paragraphs, or null. */
export const optionalParagraphs = (max = 20_000) => checked(max, true).transform(orNull)

function optionalKind(holds: (text: string) => boolean, complaint: MessageKey) {
  return anything().transform((value, context) => {
    const text = tidy(value)
    if (text && !holds(text)) complain(context, complaint)
    return text || null
  })
}

/** A local day as YYYY-MM-DD, or null. Refuses days that do not exist. */
export const optionalDay = () => optionalKind(isLocalDate, 'problems.dateImpossible')
/** A local day as YYYY-MM-DD. Refuses none and days that do not exist. */
export const day = () =>
  optionalDay().transform((value, context) => {
    if (!value) complain(context, 'problems.required')
    return value ?? ''
  })
/** A local time as HH:MM, or null. */
export const optionalTime = () => optionalKind(isLocalTime, 'problems.timeImpossible')
/** An IANA time zone. */
export const zone = () =>
  anything().transform((value, context) => {
    const text = tidy(value)
    if (!isZone(text)) complain(context, text ? 'problems.zoneUnknown' : 'problems.required')
    return text
  })
/** An address on the web, http or https only, or null. */
export const optionalUrl = () =>
  optionalKind((text) => text.length <= 2000 && isWebAddress(text), 'problems.url')
/** An e-mail address in lower case. */
export const email = () =>
  anything().transform((value, context) => {
    const text = tidy(value).toLowerCase()
    if (!text) complain(context, 'problems.required')
    else if (
      text.length > 254 ||
      !/^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$|^[^\s@]+@localhost$/.test(text)
    )
      complain(context, 'problems.email')
    return text
  })
/** A BCP 47 language tag, or null. */
export const optionalLanguageTag = () =>
  optionalKind((text) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text), 'problems.languageTag')

function isWebAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}

/** One value of a list. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: key('problems.choice') })

/** One value of a list, or null when none was chosen. */
export const optionalChoice = <const T extends readonly [string, ...string[]]>(values: T) =>
  anything()
    .transform((value) => (value === '' || value === undefined ? null : value))
    .pipe(choice(values).nullable())

/** A box that was ticked, or not. */
export const ticked = () =>
  anything().transform((value) => value === 'on' || value === 'yes' || value === true)

/** Several values of a list, from boxes of one name. */
export const several = <const T extends readonly [string, ...string[]]>(values: T) =>
  anything()
    .transform((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]))
    .pipe(z.array(choice(values)))

/** A whole number within bounds, or null. */
export const optionalNumber = (min: number, max: number) =>
  anything().transform((value, context) => {
    const text = tidy(value)
    if (!text) return null
    const number = Number(text)
    if (!/^-?\d{1,9}$/.test(text) || number < min || number > max)
      complain(context, 'problems.number', { min, max })
    return number
  })

/** The id of a record, or null. Whether it is there, and the user's to use, is the command's question. */
export const optionalId = () =>
  anything()
    .transform((value) => (value === '' ? null : (value ?? null)))
    .pipe(z.uuid({ error: key('problems.choice') }).nullable())

/** The id of a record, refused when none was chosen. */
export const id = () =>
  optionalId().transform((value, context) => {
    if (!value) complain(context, 'problems.required')
    return value ?? ''
  })

/** A record chosen by name: its id when picked from the list, else the text typed, and whether to add it as new. */
export const pickInput = anything()
  .transform(withoutEmptiedId)
  .pipe(
    z.object({
      id: optionalId(),
      text: optionalLine(200),
      add: ticked(),
      /** What the person answered when shown likely doubles of this text: `new <text>` or `<id> <text>`. */
      sure: optionalLine(300).optional(),
      kind: optionalLine(40),
      country: optionalLine(2),
      zone: optionalLine(60),
    }),
  )
export type Pick = z.output<typeof pickInput>

// Before scripts load, the id stays behind when the name is emptied.
function withoutEmptiedId(value: unknown): object {
  if (typeof value !== 'object' || value === null) return {}
  return 'text' in value && tidy(value.text) === '' ? { ...value, id: '' } : value
}

/** Whether a pick names anything. */
export const isPicked = (pick: Pick) => pick.id !== null || pick.text !== null

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

/** A "when" as typed. The zone is settled by the command, from the stop or the place; `zone` is what the form showed. */
export const whenInput = z
  .object({
    precision: choice(precisions),
    on: optionalDay(),
    time: optionalTime(),
    part: optionalChoice(dayParts),
    zone: optionalLine(60),
  })
  .transform((typed, context) => {
    const precise = {
      precision: typed.precision,
      on: typed.precision === 'visit' ? null : typed.on,
      time: typed.precision === 'exact' ? typed.time : null,
      part: typed.precision === 'part' ? typed.part : null,
      zone: typed.zone,
    }
    const problem = whenProblem({ ...precise, zone: typed.zone ?? 'UTC' })
    const field = problem?.startsWith('date')
      ? 'on'
      : problem?.startsWith('time')
        ? 'time'
        : problem?.startsWith('part')
          ? 'part'
          : 'zone'
    if (problem) complain(context, `problems.${problem}`, undefined, [field])
    return precise
  })

/** For an object's `.superRefine`: refuses when neither language of a text was given. */
export function either<K extends string>(field: K) {
  return (value: { [P in `${K}En` | `${K}Zh`]: string | null }, context: z.core.$RefinementCtx) => {
    const texts: Record<string, string | null> = value
    if (!texts[`${field}En`] && !texts[`${field}Zh`])
      complain(context, 'problems.requiredEither', undefined, [`${field}En`])
  }
}

import { z } from 'zod'
import { dayParts, precisions } from '@/db/values/when'
import { isLanguageTag } from '../../input/language-tag'
import { isLocalDate, isLocalTime, isZone } from '../../time/local'
import { whenProblem } from '../../time/when'

// Control characters, and those that turn the direction of what follows. Not a pattern of the schema: other programs'
// regular expressions do not know its classes.
const controls = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u

const isText = (text: string) => text.isWellFormed() && text.trim() !== '' && !controls.test(text)

/** A name, a title, a number of a flight: one line. */
export const line = z.string().min(1).max(600).refine(isText, 'no text')

/** What may have several lines. */
export const paragraphs = z
  .string()
  .min(1)
  .max(200_000)
  .refine((text) => isText(text.replace(/[\n\t]/g, ' ')), 'no text')

/** An address on the web, http or https only. */
export const webAddress = z
  .string()
  .max(2000)
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'no web address')

export const id = z.uuid().regex(/^[0-9a-f-]+$/)

/** A day of the calendar on the wall, YYYY-MM-DD. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isLocalDate, 'no such day')

/** A time of the clock on the wall, HH:MM of 24 hours. */
export const time = z
  .string()
  .regex(/^\d{2}:\d{2}$/)
  .refine(isLocalTime, 'no such time')

/** A zone of the IANA database. */
export const zone = z.string().max(64).refine(isZone, 'no such zone')

/** A moment, in UTC. */
export const moment = z.iso.datetime({ precision: 3 }).refine((text) => isLocalDate(text.slice(0, 10)))

/** ISO 3166-1 alpha-2. */
export const country = z.string().regex(/^[A-Z]{2}$/)
/** ISO 4217. */
export const currency = z.string().regex(/^[A-Z]{3}$/)
/** BCP 47. */
export const languageTag = z
  .string()
  .max(60)
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
  .refine(isLanguageTag, 'no such language')
export const position = z.int().min(0).max(1_000_000)
export const hundredths = z.int().min(0)
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A day and time as it was said, in its zone; what the precision does not use is null. */
export const when = z
  .strictObject({
    precision: z.enum(precisions),
    on: day.nullable(),
    time: time.nullable(),
    part: z.enum(dayParts).nullable(),
    zone,
  })
  .refine((said) => whenProblem(said) === null && nothingMore(said), 'not as its precision says')

function nothingMore({ precision, on, time, part }: { precision: string } & Record<string, unknown>) {
  return (
    (precision !== 'visit' || on === null) &&
    (precision === 'exact' || time === null) &&
    (precision === 'part' || part === null)
  )
}

/** A list of at most so many. */
export const many = <T extends z.ZodType>(each: T, most = 2000) => z.array(each).max(most)

/** Names of the fields of a record that stay inside the office. */
export const internalFields = many(z.string().regex(/^[A-Za-z]{1,60}$/), 60)

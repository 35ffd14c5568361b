import { z } from 'zod'
import { complain } from '../input/complain'
import { optionalLanguageTag, optionalLine } from '../input/text'
import { foldName, searchTextOf } from './folding'

const mostOthers = 30
const longest = 200

/** Names that a form takes one a line. */
const lines = z
  .unknown()
  .optional()
  .transform((value, context) => {
    const texts = (typeof value === 'string' ? value : '').split('\n')
    const names = texts.flatMap((text) => {
      const parsed = optionalLine(longest).safeParse(text)
      if (parsed.success) return parsed.data ?? []
      const [issue] = parsed.error.issues
      if (issue) context.addIssue({ ...issue, path: [], input: undefined } as never)
      return []
    })
    if (names.length > mostOthers) complain(context, 'problems.tooMany', { max: mostOthers })
    return [...new Set(names)]
  })

/** The fields in which a form takes a record's names, by script. */
export const namesFields = {
  nameEn: optionalLine(longest),
  nameZh: optionalLine(longest),
  nameLocal: optionalLine(longest),
  localLanguage: optionalLanguageTag(),
  otherNames: lines,
}

export type NamesGiven = z.output<z.ZodObject<typeof namesFields>>

/** For an object's `.superRefine`: refuses a record without any name of letters or digits. */
export function named(given: NamesGiven, context: z.core.$RefinementCtx) {
  const main = [given.nameEn, given.nameZh, given.nameLocal].filter((name) => name !== null)
  if (main.length === 0) complain(context, 'directory.problem.nameNeeded', undefined, ['nameEn'])
  else if (!main.some(foldName)) complain(context, 'directory.problem.nameOfSigns', undefined, ['nameEn'])
}

/** Every name of a record, its main ones first. */
export function namesOf(given: Omit<NamesGiven, 'localLanguage'>): string[] {
  const main = [given.nameEn, given.nameZh, given.nameLocal]
  return [...main, ...given.otherNames].filter((name) => name !== null)
}

/** The names as the tables hold them, with what they are found by. */
export function nameColumns(given: NamesGiven) {
  const { nameEn, nameZh, nameLocal, otherNames } = given
  const localLanguage = nameLocal ? (given.localLanguage ?? languageOf(nameLocal)) : null
  return { nameEn, nameZh, nameLocal, localLanguage, otherNames, nameSearch: searchTextOf(namesOf(given)) }
}

const scripts = [
  'Arab',
  'Beng',
  'Cyrl',
  'Deva',
  'Grek',
  'Hang',
  'Hebr',
  'Kana',
  'Mlym',
  'Taml',
  'Telu',
  'Thai',
]

/** The language tag of a text whose script is known and whose language is not: `und-Cyrl`. */
function languageOf(text: string): string {
  const script = scripts.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(text))
  return script ? `und-${script}` : 'und'
}

/** A name of which nothing is known but its letters, in the column that they say. */
export function namedBy(text: string): NamesGiven {
  const chinese = /\p{Script=Han}/u.test(text) && !/[\p{Script=Hira}\p{Script=Kana}]/u.test(text)
  const latin = !chinese && !scripts.some((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(text))
  return {
    nameEn: latin ? text : null,
    nameZh: chinese ? text : null,
    nameLocal: latin || chinese ? null : text,
    localLanguage: null,
    otherNames: [],
  }
}

/** The names that a record did not have before, folded alike or not. */
export function newNames(given: NamesGiven, before: NamesGiven): string[] {
  const had = new Set(namesOf(before).map(foldName))
  return namesOf(given).filter((name) => !had.has(foldName(name)))
}

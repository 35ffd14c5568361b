import type { Message } from '../result'
import type { Field } from './columns'
import { organisationsNamed, piecesOf } from './words/pieces'

const mostNames = 200
const mostText = 2000

type Naming = { namesIn: (text: string) => string[]; longest: number }

// A name stands there with its title. A country is looked for at the beginning of each place, letter by letter.
const people: Naming = { namesIn: piecesOf, longest: 500 }
const organisations: Naming = { namesIn: organisationsNamed, longest: 500 }
const places: Naming = {
  namesIn: (text) => piecesOf(text).flatMap((piece) => piece.split(/[,，—–]/)),
  longest: 100,
}

const naming: Partial<Record<Field, Naming>> = {
  head: people,
  members: people,
  theirPeople: people,
  ourPeople: people,
  signatories: people,
  countries: places,
  cities: places,
  signedAt: places,
  counterparts: organisations,
  organisation: organisations,
  ourParties: organisations,
  theirParties: organisations,
  parties: organisations,
}

/** What is kept as it stands, and may be as long as a cell. */
const prose: ReadonlySet<Field> = new Set(['purpose', 'record', 'note'])

/**
 * Why a cell is not read: it holds more names than anybody sends, or more characters than a name, a day or a title has, and
 * taking it apart would keep the server from everybody else. Undefined where it can be.
 */
export function tooMuchIn(field: Field, text: string): Message | undefined {
  const names = naming[field]
  if (prose.has(field)) return undefined
  if (!names) return text.length > mostText ? tooLong(mostText, text) : undefined
  if (text.length <= Math.min(mostNames, names.longest)) return undefined
  const named = names.namesIn(text)
  if (named.length > mostNames) return { key: 'imports.problem.tooManyNames', values: { max: mostNames } }
  const long = named.find((name) => name.length > names.longest)
  return long === undefined ? undefined : tooLong(names.longest, long)
}

const failure =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|####)$/m

/** Why a cell is not read whose formula the spreadsheet could not reckon, or whose day there is not. */
export function failureIn(text: string): Message | undefined {
  const [error] = failure.exec(text) ?? []
  return error ? { key: 'imports.problem.failed', values: { error } } : undefined
}

const tooLong = (max: number, { length }: string): Message => ({
  key: 'problems.tooLong',
  values: { max, length },
})

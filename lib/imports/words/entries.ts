import { type Part, partsOf, withoutBrackets } from './pieces'
import { isTitle } from './titles'

/** One of those that a cell names, with brackets and all, and the title that stood behind a comma. */
export type Entry = { text: string; title: string | null }

type Titled = Part & { title: string | null }

/**
 * Whom a cell sets apart by any sign of a list. Latin names parted by a comma are "Family, Given" where nothing suggests a
 * list: one comma, or one in an entry between semicolons, and a single word on a side of it. `doubtful` says that the signs
 * can be read in another way, so that somebody must look.
 */
export function entriesOf(text: string): { entries: Entry[]; doubtful: boolean } {
  const groups = groupsOf(withTitles(partsOf(text)))
  const parted = groups.filter((group) => group.length > 1)
  const together =
    groups.every(([first]) => /^[;；\n]?$/.test(first?.sign ?? '')) && parted.every(isFamilyGiven)
  const entries = together ? groups.map(asOne) : groups.flat()
  const single = parted.some((group) => group.some(isOneWord))
  const pair = groups.length === 1 && parted.some(({ length }) => length === 2)
  return { entries, doubtful: single || pair || isMixed(groups.flat()) }
}

const isComma = (sign: string) => /^[,，]$/.test(sign)
const han = /\p{Script=Han}/u

function withTitles(parts: Part[]): Titled[] {
  const named: Titled[] = []
  for (const part of parts) {
    const last = named.at(-1)
    const { text, inside } = withoutBrackets(part.text)
    if (last && isComma(part.sign) && isTitle(text)) {
      last.title = last.title ? `${last.title}, ${text}` : text
      if (inside) last.text += ` (${inside})`
    } else named.push({ ...part, title: null })
  }
  return named
}

/** Parts that only Latin commas set apart stand in one group: a family name is in the script of the given one. */
function groupsOf(parts: Titled[]): Titled[][] {
  const groups: Titled[][] = []
  for (const part of parts) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && part.sign === ',' && !han.test(last.text + part.text)) group.push(part)
    else groups.push([part])
  }
  return groups
}

const isOneWord = ({ text }: Titled) => !/\s/.test(withoutBrackets(text).text)
const isFamilyGiven = (group: Titled[]) => group.length === 2 && group.some(isOneWord)

const asOne = (group: Titled[]): Entry => ({
  text: group.map(({ text }) => text).join(', '),
  title: group.at(-1)?.title ?? null,
})

/** Whether commas stand beside other signs. What follows a label ("members: …") begins a list of its own. */
function isMixed(parts: Titled[]): boolean {
  const signs = parts.flatMap(({ text, sign }) => (/^[^:：]{1,20}[:：]/.test(text) ? [] : sign))
  const kinds = new Set(signs.filter((sign) => sign && !/^(?:and|&)$/.test(sign)))
  return kinds.size > 1 && [...kinds].some(isComma)
}

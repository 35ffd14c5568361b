/** The parts of a Word file by what people call them, in the order in which they are told. */
const kinds = ['body', 'header', 'footer', 'footnotes', 'endnotes', 'comments', 'settings', 'other'] as const
type Kind = (typeof kinds)[number]

/** Where something stands in a Word file; `order` is that of the list of faults. */
export type Place = { part: Kind; order: number }

const named: [RegExp, Kind][] = [
  [/document\.main\+xml$/, 'body'],
  [/wordprocessingml\.header\+xml$/, 'header'],
  [/wordprocessingml\.footer\+xml$/, 'footer'],
  [/wordprocessingml\.footnotes\+xml$/, 'footnotes'],
  [/wordprocessingml\.endnotes\+xml$/, 'endnotes'],
  [/wordprocessingml\.comments\+xml$/, 'comments'],
  [/wordprocessingml\.settings\+xml$/, 'settings'],
]

/** What a part is to people, by its path and the types of all parts. */
export function placeOf(path: string, types: ReadonlyMap<string, string>): Place {
  const type = types.get(path) ?? ''
  const part = named.find(([shape]) => shape.test(type))?.[1] ?? 'other'
  return { part, order: kinds.indexOf(part) }
}

/** Whether people read what stands in a part: only there can a field be meant. */
export const isPlace = ({ part }: Place) => part !== 'settings' && part !== 'other'

/** What is told of a file, cut to what can be taken in at a glance. */
export const told = (text: string) => text.trim().slice(0, 80)

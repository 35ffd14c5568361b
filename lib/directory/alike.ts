import { readSearchText } from './folding'

type Likeness = 0 | 1 | 2 | 3

const han = /\p{Script=Han}/u
const digits = (text: string) => text.replace(/\D/gu, '')
const squeeze = (text: string) => text.replaceAll(' ', '')
const sorted = (text: string) => text.split(' ').sort().join(' ')

/** How many letters must be added, dropped or changed to make one text the other; gives up above `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    row = next
  }
  return row.at(-1) ?? 0
}

// A slip of the finger in a long word, not another short word; "Park 1" and "Park 2" are two parks.
function slip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  const most = length < 10 ? 1 : 2
  if (length < 5 || Math.abs(a.length - b.length) > most) return false
  if (distance(a, b, most) > most) return false
  return !han.test(a) && !han.test(b) && digits(a) === digits(b)
}

/** Whether every word of the shorter name stands in the longer one. Chinese has no spaces: there, a part of some length. */
function within(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (han.test(short)) {
    const rest = long.startsWith(short) ? long.slice(short.length) : ''
    return short.length > 1 && long.includes(short) && (long.length > 4 || /^[市县区省州]$/u.test(rest))
  }
  const words = short.split(' ')
  if (short.length < 3 || !words.every((word) => long.includes(word))) return false
  const among = new Set(long.split(' '))
  return words.every((word) => among.has(word))
}

/**
 * How likely another record is the one of these names, by the `name_search` of both: 3 the same name, 2 the same but for
 * a slip, the order of its words or the script, 1 one name holds the other, 0 no reason to think so.
 */
export function likenessTo(nameSearch: string): (other: string) => Likeness {
  const { names, ways } = readSearchText(nameSearch)
  const forms = names.map((name) => ({ name, squeezed: squeeze(name), sorted: sorted(name) }))
  const typed = new Set([...names, ...ways].filter((way) => way.length > 2))

  return (other) => {
    const there = readSearchText(other)
    if (there.names.some((name) => names.includes(name))) return 3
    if (there.names.some((name) => typed.has(name)) || there.ways.some((way) => typed.has(way))) return 2
    let most: Likeness = 0
    for (const name of there.names) {
      const squeezed = squeeze(name)
      for (const form of forms) {
        if (name.length === form.name.length && sorted(name) === form.sorted) return 2
        if (slip(squeezed, form.squeezed)) return 2
        if (within(name, form.name)) most = 1
      }
    }
    return most
  }
}

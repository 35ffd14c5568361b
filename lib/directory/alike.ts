import { readSearchText } from './folding'

const han = /\p{Script=Han}/u
const digits = (text: string) => text.replace(/\D/gu, '')
const squeeze = (text: string) => text.replaceAll(' ', '')
const sorted = (text: string) => text.split(' ').sort().join(' ')

/** How many letters must be added, dropped or changed to make one text the other; gives up above `most`. */
export function distance(a: string, b: string, most: number): number {
  const from = [...a]
  const to = [...b]
  if (Math.abs(from.length - to.length) > most) return most + 1
  let row = to.map((_, index) => index + 1)
  row.unshift(0)
  for (const [i, letter] of from.entries()) {
    const next = [i + 1]
    for (const [j, other] of to.entries())
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      )
    if (Math.min(...next) > most) return most + 1
    row = next
  }
  return row.at(-1) ?? 0
}

// A slip of the finger in a long word, not another short word; "Park 1" and "Park 2" are two parks.
function slip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  if (length < 5 || han.test(a) || han.test(b) || digits(a) !== digits(b)) return false
  const most = length < 10 ? 1 : 2
  return distance(a, b, most) <= most
}

/** Whether every word of the shorter name stands in the longer one. Chinese has no spaces: there, a part of some length. */
function within(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (han.test(short)) {
    const rest = long.startsWith(short) ? long.slice(short.length) : ''
    return short.length > 1 && long.includes(short) && (long.length > 4 || /^[市县区省州]$/u.test(rest))
  }
  const words = new Set(long.split(' '))
  return short.length > 2 && short.split(' ').every((word) => words.has(word))
}

/**
 * How likely two records are one, from their `name_search`: 3 the same name, 2 the same but for a slip, the order of its
 * words or the script, 1 one name holds the other, 0 no reason to think so.
 */
export function likeness(one: string, other: string): 0 | 1 | 2 | 3 {
  const a = readSearchText(one)
  const b = readSearchText(other)
  if (a.names.some((name) => b.names.includes(name))) return 3
  const waysOfA = new Set([...a.names, ...a.ways])
  if ([...b.names, ...b.ways].some((way) => way.length > 2 && waysOfA.has(way))) return 2
  const pairs = a.names.flatMap((name) => b.names.map((against) => [name, against] as const))
  if (pairs.some(([x, y]) => sorted(x) === sorted(y) || slip(squeeze(x), squeeze(y)))) return 2
  return pairs.some(([x, y]) => within(x, y)) ? 1 : 0
}

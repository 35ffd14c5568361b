import { widthOf } from '../column-widths'

// What ends a name and does not begin a line, and what leads on to the next word and does not end one.
const ending =
  /^(王国|共和国|联邦|合众国|公国|酋长国|代表团|政府|大学|公司|情况|[国省州市县区团长会院局委办处的了等之])$/
const leading = /^(关于|以及|[和与及暨对向在赴同为])$/
const closes = /^[\p{Pe}\p{Pf}\p{Po}\s]/u
const opens = /[\p{Ps}\p{Pi}]$/u
const disturbing = 64

/**
 * A Chinese title in lines that break between words and are about as long as each other, as GB/T 9704-2012 asks; one that
 * fits a line, or has no Chinese in it, stays as it is. `holds`: Chinese letters to a line.
 */
export function titleLines(title: string, holds: number): string {
  const most = 2 * holds
  const width = lengthOf(title)
  if (!/\p{Script=Han}/u.test(title) || width <= most) return title
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)]
  const pieces = words.map(({ segment }) => segment)
  const count = Math.ceil(width / most)
  const broken = [count, count + 1].map((lines) => brokenIn(pieces, lines, { most, even: width / lines }))
  return broken.find((lines) => lines !== undefined)?.join('\n') ?? title
}

type Measure = { most: number; even: number }
type Broken = { lines: string[]; cost: number }

/** The words in that many lines, none too long, all as near to equal as can be; undefined where there are none such. */
function brokenIn(words: string[], count: number, { most, even }: Measure): string[] | undefined {
  const lineOf = (from: number, to: number, rest?: Broken): Broken => {
    const line = words.slice(from, to).join('').trim()
    const length = lengthOf(line)
    const cost = length > most ? Infinity : (length - even) ** 2
    return { lines: [line, ...(rest?.lines ?? [])], cost: cost + (rest?.cost ?? 0) }
  }
  // From each word on, the best in one line, in two, and so on.
  let best = words.map((_, from) => lineOf(from, words.length))
  for (let lines = 2; lines <= count; lines += 1) {
    const before = best
    best = words.map((_, from) =>
      words.slice(from + 1).reduce<Broken>(
        (found, word, n) => {
          const to = from + 1 + n
          const made = lineOf(from, to, before[to])
          const cost = made.cost + breakCost(words[to - 1] ?? '', word)
          return cost < found.cost ? { ...made, cost } : found
        },
        { lines: [], cost: Infinity },
      ),
    )
  }
  const [whole] = best
  return whole && whole.cost < Infinity ? whole.lines : undefined
}

/** How much a break between two words disturbs, against lines that differ in length. */
function breakCost(before: string, after: string): number {
  if (closes.test(after) || opens.test(before)) return Infinity
  return ending.test(after) || leading.test(before) ? disturbing : 0
}

// Latin letters and figures are a little wider than half a Chinese one, and its marks as wide.
const lengthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (/[“”‘’—…]/.test(letter) || widthOf(letter) === 2 ? 2 : 1.15), 0)

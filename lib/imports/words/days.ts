import { addDays, isLocalDate, type LocalDate } from '../../time/local'

/** In which order a file writes days as 03/04/2019. */
export type DayOrder = 'day-first' | 'month-first'

type ReadDays = { firstOn: LocalDate; lastOn: LocalDate }
type DaysProblem = 'unreadable' | 'impossible' | 'ambiguous' | 'reversed'

/** A day of which not all may be known yet; `pair` is 03/04, in one order or the other. `lent`: the year is the other end's. */
type Point = { y?: number; m?: number; d?: number; pair?: [number, number]; lent?: boolean }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const nth = '(\\d{1,2})(?:st|nd|rd|th)?'
const monthOf = (name = '') => months.indexOf(name.slice(0, 3).toLowerCase()) + 1

type Form = { shape: RegExp; point: (groups: number[], texts: string[]) => Point | undefined }
const form = (shape: string, point: Form['point']): Form => ({ shape: new RegExp(`^${shape}$`, 'i'), point })

const forms: Form[] = [
  form('(\\d{4}) ?([./年-]) ?(\\d{1,2}) ?[./月-] ?(\\d{1,2}) ?[日号]?', ([y, , m, d]) => ({ y, m, d })),
  form('(\\d{4})(\\d{2})(\\d{2})', ([y, m, d]) => ({ y, m, d })),
  form('(\\d{5})(?:\\.\\d+)?', ([serial = 0]) => serialDay(serial)),
  form('(\\d{1,2}) ?[./-] ?(\\d{1,2}) ?[./-] ?(\\d{4})', ([a = 0, b = 0, y]) => ({ pair: [a, b], y })),
  form(`${month}[ -]?${nth},? ?(\\d{4})`, ([, d, y], [name]) => ({ y, m: monthOf(name), d })),
  form(`${nth}[ -]?(?:of )?${month},?[ -]?(\\d{4})`, ([d, , y], [, name]) => ({ y, m: monthOf(name), d })),
  form(`(\\d{4})[ -]${month}[ -]${nth}`, ([y, , d], [, name]) => ({ y, m: monthOf(name), d })),
  form('(0[1-9]|1[0-2])([0-2]\\d|3[01])', ([m, d]) => ({ m, d })),
  form('(\\d{1,2})月(\\d{1,2})[日号]?', ([m, d]) => ({ m, d })),
  form('(\\d{1,2}) ?[./-] ?(\\d{1,2})', ([a = 0, b = 0]) => ({ pair: [a, b] })),
  form(`${month}[ -]?${nth}`, ([, d], [name]) => ({ m: monthOf(name), d })),
  form(`${nth}[ -]?(?:of )?${month}`, ([d], [, name]) => ({ m: monthOf(name), d })),
  form(`${nth}(?:, ?| |[./])(\\d{4})`, ([d, y]) => ({ d, y })),
  form(`${nth} ?[日号]?`, ([d]) => ({ d })),
]

/** Excel counts days from 1900, and takes that year for a leap year. */
function serialDay(serial: number): Point | undefined {
  if (serial < 20_000 || serial > 80_000) return undefined
  const [y, m, d] = addDays('1900-01-01', serial - 2)
    .split('-')
    .map(Number)
  return { y, m, d }
}

function pointOf(text: string): Point | undefined {
  for (const { shape, point } of forms) {
    const found = shape.exec(text)
    if (found) return point(found.slice(1).map(Number), found.slice(1))
  }
  return undefined
}

const between = /\s*(?:[-–—~]+|至|到|\bto\b|\buntil\b)\s*/gi

/**
 * The day, or the first and last day, that a cell names: 2019.12.19, 2019年12月19日, 19/12/2019, Dec 19, 2019, 20191219,
 * the serial of a spreadsheet, and ranges of which one end may leave out what the other says. Years have four digits;
 * 03/04/2019 is read only where an order is given, or the other end of the range decides it.
 */
export function readDays(text: string, order?: DayOrder): ReadDays | DaysProblem {
  const plain = tidied(text)
  const alone = pointOf(plain)
  if (alone && isWhole(alone)) return settled([alone, alone], order)
  for (const gap of plain.matchAll(between)) {
    const first = pointOf(plain.slice(0, gap.index))
    const last = pointOf(plain.slice(gap.index + gap[0].length))
    const ends = first && last && joined(first, last)
    if (ends) return settled(ends, order)
  }
  return 'unreadable'
}

const isWhole = (point: Point) => point.y !== undefined && (point.pair !== undefined || point.d !== undefined)

/** Two ends of a range, each with what only the other says. */
function joined(first: Point, last: Point): [Point, Point] | undefined {
  const y = first.y ?? last.y
  if (y === undefined) return undefined
  // After a year that stands in front, 12.26 is a month and a day.
  if (first.y !== undefined && first.m && last.pair && last.y === undefined)
    return [first, { y, m: last.pair[0], d: last.pair[1], lent: true }]
  const begin = { ...first, y, lent: first.y === undefined, m: first.m ?? (first.pair ? undefined : last.m) }
  const end = { ...last, y: last.y ?? y, lent: last.y === undefined, m: last.m }
  const dayAlone = end.m === undefined && !end.pair
  const known = named(begin) && (dayAlone ? end.d !== undefined : named(end))
  return known ? [begin, end] : undefined
}

const named = ({ m, d, pair }: Point) => pair !== undefined || (m !== undefined && d !== undefined)

function settled([first, last]: [Point, Point], given?: DayOrder): ReadDays | DaysProblem {
  const pairs = [first, last].flatMap(({ pair }) => (pair ? [pair] : []))
  const orders = new Set(pairs.flatMap(([a, b]) => (a > 12 ? 'day-first' : b > 12 ? 'month-first' : [])))
  if (orders.size > 1) return 'impossible'
  const [sure] = orders
  const order = sure ?? given
  if (!order && pairs.some(([a, b]) => a !== b)) return 'ambiguous'
  const begin = ordered(first, order)
  const end = { ...ordered(last, order) }
  end.m ??= begin.m
  // "28 December – 3 January": the year that one end leaves out is not the other's.
  const turns = (end.m ?? 0) < (begin.m ?? 0)
  const firstOn = dayOf(turns && begin.lent ? { ...begin, y: (begin.y ?? 0) - 1 } : begin)
  const lastOn = dayOf(turns && end.lent ? { ...end, y: (end.y ?? 0) + 1 } : end)
  if (!firstOn || !lastOn) return 'impossible'
  return lastOn < firstOn ? 'reversed' : { firstOn, lastOn }
}

function ordered({ pair, ...point }: Point, order?: DayOrder): Point {
  if (!pair) return point
  const [d, m] = order === 'month-first' ? [pair[1], pair[0]] : pair
  return { ...point, d, m }
}

function dayOf({ y = 0, m = 0, d = 0 }: Point): LocalDate | undefined {
  const day = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  return isLocalDate(day) ? day : undefined
}

const numerals = '〇一二三四五六七八九'

/** 十九 as 19, 二〇一九 as 2019. */
function inDigits(text: string): string {
  const ten = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text)
  if (ten)
    return String((numerals.indexOf(ten[1] || '一') || 1) * 10 + (ten[2] ? numerals.indexOf(ten[2]) : 0))
  return [...text].map((sign) => numerals.indexOf(sign)).join('')
}

/** Full-width signs made plain, Chinese numerals made digits, weekdays and the time behind a day left out. */
function tidied(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[零○]/g, '〇')
    .replace(/[〇一二三四五六七八九十]+(?=[年月日号])/g, inDigits)
    .replace(/\(?(?:星期|周)[一二三四五六日天]\)?|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s/gi, '')
    .replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '')
    .replace(/\s+/g, ' ')
    .replace(/[.。,;]+$/, '')
    .trim()
}

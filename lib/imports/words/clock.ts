import type { DayPart } from '@/db/values/when'
import type { LocalTime } from '../../time/local'

export type Clock = { time: LocalTime | null; end: LocalTime | null; part: DayPart | null }

const parts: [RegExp, DayPart, afternoon: boolean][] = [
  [/上午|早上|早晨|凌晨|\bmorning\b|\ba\.?m\.?(?![a-z])/i, 'morning', false],
  [/中午|下午|\bafternoon\b|\bp\.?m\.?(?![a-z])/i, 'afternoon', true],
  [/晚上|傍晚|夜间|晚|\bevening\b|\bnight\b/i, 'evening', true],
]
const clock = /(\d{1,2}) ?(?:[:时点] ?(\d{2})? ?分?|(?=[ap]\.?m))(半)?/gi

/**
 * The clock and the part of day in a text, and the text without them: "2019.12.19 上午9:30-11:00" leaves "2019.12.19".
 * A time that is none, such as 25:00, stays in the text.
 */
export function takeClock(text: string): Clock & { rest: string } {
  const plain = text.normalize('NFKC').replace(/(\d):(\d{2}):\d{2}(?!\d)/g, '$1:$2')
  const [, part = null, afternoon = false] = parts.find(([said]) => said.test(plain)) ?? []
  const found = [...plain.matchAll(clock)].flatMap(([all, hour = '', minute = '00', half]) => {
    const time = timeOf(Number(hour), half ? 30 : Number(minute), afternoon)
    return time ? [{ all, time }] : []
  })
  const [start, end] = found
  let rest = plain
  for (const { all } of found.slice(0, 2)) rest = rest.replace(all, ' ')
  for (const [said] of parts) rest = rest.replace(said, ' ')
  rest = rest.replace(/(?:[-–—~至到,，]|\bto\b|\bat\b|\s)+$|^[\s,，]+/gi, '').trim()
  if (found.length > 2) return { time: null, end: null, part: null, rest: plain }
  return { time: start?.time ?? null, end: end?.time ?? null, part: start ? null : part, rest }
}

function timeOf(hour: number, minute: number, afternoon: boolean): LocalTime | undefined {
  const later = afternoon && hour < 12 ? hour + 12 : hour
  if (later > 23 || minute > 59) return undefined
  return `${String(later).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

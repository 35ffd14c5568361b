import { addDays, type LocalDate, type LocalTime } from '../time/local'
import { timeZoneLines } from './time-zones'

/** A time on the clock of a place. */
export type Clock = { on: LocalDate; time: LocalTime; zone: string }

/** When an entry is: on whole days, both counted, or from one time to another, where it is known to end. */
export type Span = { first: LocalDate; last: LocalDate } | { from: Clock; to: Clock | null }

export type Entry = {
  uid: string
  span: Span
  title: string
  text: string
  /** A whole web address. */
  url?: string
  place?: string
  cancelled?: boolean
  /** When what it tells of, or anything that it names, last changed, in milliseconds. */
  changedAt: number
}

/**
 * An iCalendar (RFC 5545), in UTF-8 with CRLF and lines of 75 octets at most. Times are on the clocks of their own places,
 * and each zone's changes are in the file. SEQUENCE grows with `changedAt`, by the half minute, so that calendars which hold
 * an earlier entry take over the later one.
 */
export function calendarOf(name: string, entries: readonly Entry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Legation//Calendar//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...zonesOf(entries),
    ...entries.flatMap(event),
    'END:VCALENDAR',
  ]
  return lines
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('')
}

function zonesOf(entries: readonly Entry[]): string[] {
  const clocks = entries.flatMap(({ span }) =>
    'from' in span ? [span.from, ...(span.to ? [span.to] : [])] : [],
  )
  const years = clocks.map(({ on }) => Number(on.slice(0, 4)))
  const zones = [...new Set(clocks.map(({ zone }) => zone))].sort()
  return zones.flatMap((zone) => timeZoneLines(zone, Math.min(...years), Math.max(...years)))
}

const spanLines = (span: Span): string[] =>
  'from' in span
    ? [`DTSTART${clockText(span.from)}`, ...(span.to ? [`DTEND${clockText(span.to)}`] : [])]
    : [`DTSTART;VALUE=DATE:${compact(span.first)}`, `DTEND;VALUE=DATE:${compact(addDays(span.last, 1))}`]

const clockText = ({ on, time, zone }: Clock) => `;TZID=${zone}:${compact(on)}T${time.replace(':', '')}00`

function event({ uid, span, title, text, url, place, cancelled, changedAt }: Entry): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `SEQUENCE:${sequenceOf(changedAt)}`,
    ...spanLines(span),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    `TRANSP:${'from' in span ? 'OPAQUE' : 'TRANSPARENT'}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

const compact = (on: LocalDate) => on.replaceAll('-', '')

/** An instant as iCalendar writes it, in UTC to the second. */
const utc = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '')

const startOf2020 = 1_577_836_800_000

// Half minutes since 2020: within the 31 bits that RFC 5545 gives an integer for a thousand years.
const sequenceOf = (changedAt: number) => Math.max(0, Math.floor((changedAt - startOf2020) / 30_000))

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\n\r]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

const widest = 75
const octets = new TextEncoder()

/** A line in pieces of 75 octets at most, each but the first beginning with a blank; no character is cut in two. */
function folded(line: string): string[] {
  const pieces: string[] = []
  let piece = ''
  let width = 0
  for (const character of line) {
    const size = octets.encode(character).length
    if (width + size > widest) {
      pieces.push(piece)
      piece = ' '
      width = 1
    }
    piece += character
    width += size
  }
  return [...pieces, piece]
}

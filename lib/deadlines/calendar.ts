import { addDays, type LocalDate } from '../time/local'

/** One whole day of a calendar. */
export type Entry = {
  uid: string
  on: LocalDate
  title: string
  text: string
  url: string
  /** When what it tells of last changed, in milliseconds. */
  changedAt: number
}

/**
 * An iCalendar (RFC 5545) of whole days, in UTF-8 with CRLF and lines of 75 octets at most. An entry that changed has a
 * greater SEQUENCE, so that calendars which hold the earlier one take it over.
 */
export function calendarOf(name: string, entries: readonly Entry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Legation//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...entries.flatMap(event),
    'END:VCALENDAR',
  ]
  return lines
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('')
}

function event({ uid, on, title, text, url, changedAt }: Entry): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `SEQUENCE:${sequenceOf(changedAt)}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
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

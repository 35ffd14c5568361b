import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { addDays } from '../time/local'
import { calendarOf, type Entry } from './calendar'

const entry = (given: Partial<Entry> = {}): Entry => ({
  uid: 'review-1@office.test',
  span: { first: '2026-03-10', last: '2026-03-10' },
  title: 'Review: a text',
  text: 'A2020-001',
  url: 'http://localhost:3000/agreements/A2020-001',
  changedAt: 1_760_000_000_000,
  ...given,
})

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))

const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('2000-01-01', count))
// What a form lets through: no control characters but line ends.
const texts = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replace(/\p{Cc}/gu, '\n'))

test('an entry is a whole day, ends before the next, and comes back as it was', () => {
  const [event] = eventsOf(calendarOf('Deadlines', [entry()]))

  expect(event?.startDate.isDate).toBe(true)
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2026-03-10', '2026-03-11'])
  expect([event?.uid, event?.summary, event?.description]).toEqual([
    'review-1@office.test',
    'Review: a text',
    'A2020-001',
  ])
})

test('any title and any day come back as they were, over lines of 75 octets that end in CRLF', () => {
  fc.assert(
    fc.property(texts, texts, days, (title, text, on) => {
      const calendar = calendarOf('到期事项', [entry({ title, text, span: { first: on, last: on } })])

      const [event] = eventsOf(calendar)
      expect([event?.summary ?? '', event?.description ?? '']).toEqual([title, text])
      expect(event?.startDate.toString()).toBe(on)
      const lines = calendar.split('\r\n')
      expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
      expect(lines.join('')).not.toMatch(/[\r\n]/)
    }),
  )
})

test('a title can put no line of its own into the calendar', () => {
  const calendar = calendarOf('Deadlines', [entry({ title: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:y' })])

  expect(eventsOf(calendar)).toHaveLength(1)
})

test('what changed later has a greater sequence and a later stamp', () => {
  const [before, after] = eventsOf(
    calendarOf('Deadlines', [entry(), entry({ changedAt: 1_760_000_060_000 })]),
  )

  expect(after!.sequence).toBeGreaterThan(before!.sequence)
  expect(after!.sequence).toBeLessThan(2 ** 31)
  expect(after!.component.getFirstPropertyValue('last-modified')?.toString()).toBe('2025-10-09T08:54:20Z')
})

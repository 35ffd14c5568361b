import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeOrganisation, makePerson, makePlace } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { journeys, meetingCounterparts, meetings, organisations, places, visits } from '@/db/schema'
import { listHistory } from '../history/queries'
import { makeRichVisit } from '../reports/rich-visit'
import { addDays, todayIn } from '../time/local'
import { instantOf, offsetMinutes } from '../time/when'
import type { User } from '../user'
import { calendarOf } from './calendar'
import { programmeFeedOf } from './feed'
import { exportVisitCalendar } from './visit-calendar'

const zones = [
  'Asia/Shanghai',
  'Asia/Yekaterinburg',
  'Europe/Moscow',
  'Asia/Kolkata',
  'Europe/London',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/St_Johns',
  'Pacific/Apia',
  'Europe/Volgograd',
]

async function calendarFor(user: User, ref: string) {
  const made = await exportVisitCalendar(user, ref, 'internal', 'en')
  if (!made?.ok) throw new Error('no calendar')
  return made.value.calendar
}

/** The events as ical.js reads them, with the zones that the file itself defines. */
function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((each) => {
    const event = new ICAL.Event(each)
    const timed = !event.startDate.isDate
    return {
      uid: event.uid,
      title: event.summary,
      start: timed ? event.startDate.toJSDate().getTime() : event.startDate.toString(),
      end: timed ? null : event.endDate.toString(),
      status: each.getFirstPropertyValue('status'),
      sequence: event.sequence,
      place: event.location,
      url: each.getFirstPropertyValue('url'),
    }
  })
}

/** The start of the first event as another program reads it, in milliseconds. */
const startByTheOther = (text: string) =>
  convertIcsCalendar(undefined, text).events?.[0]?.start.date.getTime()

test('a time on any clock on any day, across every change of the clocks, is the same moment to two readers', () => {
  const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 })
  const day = fc.integer({ min: 0, max: 365 }).map((days) => addDays('2018-01-01', days))
  const year = fc.integer({ min: 0, max: 12 })

  fc.assert(
    fc.property(fc.constantFrom(...zones), day, year, minutes, (zone, on, years, minute) => {
      const day = `${2011 + years}${on.slice(4).replace('-02-29', '-02-28')}`
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
      const at = instantOf(day, time, zone)
      // A time that the clock leaves out is no time; the forms refuse it.
      const shown = new Date(at).toLocaleTimeString('en-GB', {
        timeZone: zone,
        hour: '2-digit',
        minute: '2-digit',
      })
      fc.pre(shown === time)

      const span = { from: { on: day, time, zone }, to: null }
      const text = calendarOf('x', [{ uid: 'a', span, title: 't', text: '', changedAt: 0 }])

      // What a clock shows twice is the first of the two (RFC 5545, 3.3.5), which the readers see differently.
      const again = [-60, -30, 30, 60].some(
        (shift) =>
          new Date(at + shift * 60_000).toLocaleTimeString('en-GB', {
            timeZone: zone,
            hour: '2-digit',
            minute: '2-digit',
          }) === time,
      )
      fc.pre(!again)
      expect(eventsOf(text)[0]?.start).toBe(at)
      // The other reader takes the hours before a change for those after it: it is asked on other days.
      const quiet = offsetMinutes(zone, at - 86_400_000) === offsetMinutes(zone, at + 86_400_000)
      if (quiet) expect(startByTheOther(text)).toBe(at)
    }),
    { numRuns: 300 },
  )
}, 30_000)

test('what a visit holds is there in its own zones, and what has no exact time stands on whole days', async () => {
  const { visit, owner } = await makeRichVisit()

  const text = await calendarFor(owner, visit.ref)

  const events = eventsOf(text)
  const called = (words: string) => events.find(({ title }) => title.startsWith(words))
  expect(called('Talks with the Government of Sverdlovsk')).toMatchObject({
    start: instantOf('2019-12-20', '10:00', 'Asia/Yekaterinburg'),
    status: 'CONFIRMED',
    place: expect.stringContaining('Дом правительства'),
    url: `http://localhost:3000/visits/${visit.ref}/meetings/1`,
  })
  expect(called('Call on the Mayor of Cochin')).toMatchObject({ start: '2019-12-23', end: '2019-12-24' })
  expect(called('The Yiwu delegation')).toMatchObject({ start: visit.firstOn, end: addDays(visit.lastOn, 1) })
  expect(text).toContain('DTSTART;TZID=Asia/Yekaterinburg:20191220T100000')
  expect(text).toContain('DTEND;TZID=Asia/Yekaterinburg:20191220T113000')
})

test('a meeting above clearance is not in the calendar, whether it is there or was taken out', async () => {
  const user = await makeUser({ clearance: 'internal' })
  const visit = await makeVisit()
  await makeMeeting({ visitId: visit.id, subjectEn: 'Secret', sensitivity: 'restricted' })
  await makeMeeting({
    visitId: visit.id,
    number: 2,
    subjectEn: 'Gone',
    sensitivity: 'restricted',
    removedAt: 5,
  })

  expect(eventsOf(await calendarFor(user, visit.ref))).toHaveLength(1)
})

test('a meeting that moves keeps its entry with a higher sequence; one taken out, or called off, is told as cancelled', async () => {
  const user = await makeUser()
  const visit = await makeVisit()
  const at = { startPrecision: 'exact', startOn: '2019-12-20', startTime: '10:00', startAt: 1 } as const
  const meeting = await makeMeeting({
    visitId: visit.id,
    ...at,
    startZone: 'Europe/Moscow',
    updatedAt: 1_760_000_000_000,
  })
  await transaction((tx) => tx.update(visits).set({ updatedAt: 1 }).where(eq(visits.id, visit.id)))
  const change = (to: Partial<typeof meetings.$inferInsert>) =>
    transaction((tx) => tx.update(meetings).set(to).where(eq(meetings.id, meeting.id)))
  const entry = async () =>
    eventsOf(await calendarFor(user, visit.ref)).find(({ uid }) => uid === `meeting-${meeting.id}@localhost`)!

  const first = await entry()
  await change({ startTime: '11:00', updatedAt: 1_770_000_000_000 })
  const moved = await entry()
  await change({ state: 'cancelled', updatedAt: 1_775_000_000_000 })
  const calledOff = await entry()
  await change({ removedAt: 1_780_000_000_000 })
  const gone = await entry()

  expect(moved.start).toBe(Number(first.start) + 3_600_000)
  expect([first, moved, calledOff, gone].map(({ status }) => status)).toEqual([
    ...['CONFIRMED', 'CONFIRMED', 'CANCELLED', 'CANCELLED'],
  ])
  const sequences = [first, moved, calledOff, gone].map(({ sequence }) => sequence)
  expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b))
})

test('an entry whose partner or place is called otherwise has a higher sequence, the others keep theirs', async () => {
  const user = await makeUser()
  const old = { updatedAt: 1_760_000_000_000 }
  const [partner, from, to] = [await makeOrganisation(old), await makePlace(old), await makePlace(old)]
  const visit = await makeVisit(old)
  const meeting = await makeMeeting({ visitId: visit.id, ...old })
  const ends = {
    fromPlaceId: from.id,
    toPlaceId: to.id,
    departurePrecision: 'visit',
    departureZone: 'UTC',
    arrivalPrecision: 'visit',
    arrivalZone: 'UTC',
  } as const
  const journey = { ...old, ...ends, visitId: visit.id, position: 1, mode: 'train' } as const
  await transaction(async (tx) => {
    const seat = { meetingId: meeting.id, organisationId: partner.id, position: 1 }
    await tx.insert(meetingCounterparts).values(seat)
    await tx.insert(journeys).values(journey)
  })
  const sequences = async () =>
    eventsOf(await calendarFor(user, visit.ref)).map(
      ({ uid, sequence }) => [uid.split('-')[0], sequence] as const,
    )
  const risen = async (before: Awaited<ReturnType<typeof sequences>>) =>
    (await sequences()).flatMap(([kind, sequence], index) =>
      sequence > (before[index]?.[1] ?? 0) ? [kind] : [],
    )

  const first = await sequences()
  const renamed = { nameEn: 'Otherwise', updatedAt: 1_770_000_000_000 }
  await transaction((tx) => tx.update(organisations).set(renamed).where(eq(organisations.id, partner.id)))
  expect(await risen(first)).toEqual(['meeting'])

  const second = await sequences()
  await transaction((tx) => tx.update(places).set(renamed).where(eq(places.id, to.id)))
  expect(await risen(second)).toEqual(['journey'])
})

test('a person’s feed has the visits they keep or travel on, and no others', async () => {
  const today = todayIn('Asia/Shanghai')
  const user = await makeUser({ email: 'Li@Office.test' })
  const soon = { firstOn: today, lastOn: today }
  await makeVisit({ ...soon, titleEn: 'Kept', ownerId: user.id })
  const travelled = await makeVisit({ ...soon, titleEn: 'Travelled' })
  const self = await makePerson({ email: 'li@office.test' })
  await makeMember({ visitId: travelled.id, personId: self.id, position: 1 })
  await makeVisit({ ...soon, titleEn: 'Other' })
  await makeVisit({ firstOn: '2001-01-01', lastOn: '2001-01-02', titleEn: 'Old', ownerId: user.id })
  await makeVisit({ ...soon, titleEn: 'Hidden', ownerId: user.id, sensitivity: 'restricted' })

  const titles = eventsOf(await programmeFeedOf({ ...user, clearance: 'internal' })).map(({ title }) => title)

  expect(titles.sort()).toEqual(['Kept', 'Travelled'])
})

test('a calendar taken away is in the audit trail with its edition', async () => {
  const user = await makeUser()
  const visit = await makeVisit()

  await calendarFor(user, visit.ref)

  const [event] = (await listHistory(user, 'visit', visit.id))!
  expect(event).toMatchObject({
    action: 'visit.paper-exported',
    changes: { format: [null, 'ics'], edition: [null, 'internal'] },
  })
})

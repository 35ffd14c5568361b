import { desc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makePlace } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { auditEvents, stops } from '@/db/schema'
import { newSubmission } from '../submission'
import { addStop } from './add-stop'
import { editStop } from './edit-stop'
import { stopInput } from './input'
import { findStop } from './queries'

const exact = (on: string, time: string) => ({ precision: 'exact', on, time })
const day = (on: string) => ({ precision: 'day', on })
const unknown = { precision: 'visit' }

type Typed = { arrival?: object; departure?: object; noteEn?: string }
const typed = (placeId: string, { arrival = unknown, departure = unknown, noteEn }: Typed = {}) =>
  stopInput.parse({ place: { id: placeId }, arrival, departure, noteEn })

async function desk() {
  const staff = await makeUser({ language: 'en' })
  const visit = await makeVisit({ firstOn: '2019-12-19', lastOn: '2019-12-26' })
  const place = await makePlace({ nameEn: 'Moscow', nameZh: '莫斯科', country: 'RU', zone: 'Europe/Moscow' })
  return { staff, visit, place }
}
const sentence = (key: string) => ({ ok: false, problem: { sentence: { key } } })
const atField = (field: string, message: object) => ({ ok: false, problem: { fields: { [field]: message } } })

test('a stop keeps its local times in the zone of its place, with the instants derived', async () => {
  const { staff, visit, place } = await desk()

  const added = await addStop(
    staff,
    visit.ref,
    typed(place.id, { arrival: exact('2019-12-20', '04:55'), departure: day('2019-12-22'), noteEn: 'Hotel' }),
  )

  expect(added).toMatchObject({ ok: true })
  const [row] = await db.select().from(stops)
  expect(row).toMatchObject({
    visitId: visit.id,
    position: 1,
    arrivalOn: '2019-12-20',
    arrivalTime: '04:55',
    arrivalZone: 'Europe/Moscow',
    arrivalAt: Date.UTC(2019, 11, 20, 1, 55),
    departurePrecision: 'day',
    departureZone: 'Europe/Moscow',
    noteEn: 'Hotel',
  })
  const [event] = await db.select().from(auditEvents)
  expect(event).toMatchObject({
    action: 'stop.added',
    subjectId: visit.id,
    changes: {
      stop: [null, 'Moscow 莫斯科'],
      arrival: [null, '2019-12-20 04:55 Europe/Moscow'],
      departure: [null, '2019-12-22 Europe/Moscow'],
    },
  })
})

test('the same form sent twice makes one stop', async () => {
  const { staff, visit, place } = await desk()
  const submission = newSubmission()

  await addStop(staff, visit.ref, typed(place.id), submission)
  await addStop(staff, visit.ref, typed(place.id), submission)

  expect(await db.$count(stops)).toBe(1)
})

test('a departure before the arrival is refused, one on the same unknown hour of a day is not', async () => {
  const { staff, visit, place } = await desk()
  const arrival = exact('2019-12-22', '18:00')

  const reversed = await addStop(staff, visit.ref, typed(place.id, { arrival, departure: day('2019-12-21') }))
  const sameDay = await addStop(staff, visit.ref, typed(place.id, { arrival, departure: day('2019-12-22') }))

  expect(reversed).toMatchObject(
    atField('departure.precision', {
      key: 'itinerary.leavesBefore',
      values: { arrival: '22 December 2019, 18:00', departure: '21 December 2019' },
    }),
  )
  expect(sameDay).toMatchObject({ ok: true })
  expect(await db.$count(stops)).toBe(1)
})

test('a stop outside the visit is refused with the days of the visit', async () => {
  const { staff, visit, place } = await desk()

  const refusal = await addStop(staff, visit.ref, typed(place.id, { arrival: day('2020-12-20') }))

  expect(refusal).toMatchObject(
    atField('arrival.on', {
      key: 'itinerary.outsideVisit',
      values: { when: '20 December 2020', first: '19 December 2019', last: '26 December 2019' },
    }),
  )
})

test('while the user has chosen no language, days in a refusal are written as in the form', async () => {
  const { visit, place } = await desk()
  const staff = await makeUser({ language: null })

  const refusal = await addStop(staff, visit.ref, typed(place.id, { arrival: exact('2020-12-20', '10:00') }))

  expect(refusal).toMatchObject(
    atField('arrival.on', { values: { when: '2020-12-20 10:00', first: '2019-12-19' } }),
  )
})

test('a time that the clocks skip is refused, one they show twice is the first', async () => {
  const staff = await makeUser({ language: 'en' })
  const visit = await makeVisit({ firstOn: '2019-03-28', lastOn: '2019-11-01' })
  const berlin = await makePlace({ nameEn: 'Berlin', country: 'DE', zone: 'Europe/Berlin' })

  const skipped = await addStop(
    staff,
    visit.ref,
    typed(berlin.id, { arrival: exact('2019-03-31', '02:30'), departure: exact('2019-03-31', '02:45') }),
  )
  const twice = await addStop(staff, visit.ref, typed(berlin.id, { arrival: exact('2019-10-27', '02:30') }))

  expect(skipped).toMatchObject(
    atField('arrival.time', {
      key: 'itinerary.noSuchTime',
      values: { time: '02:30', day: '31 March 2019', place: 'Berlin' },
    }),
  )
  expect(skipped).toMatchObject(atField('departure.time', { key: 'itinerary.noSuchTime' }))
  expect(twice).toMatchObject({ ok: true })
  const [row] = await db.select().from(stops)
  expect(row?.arrivalAt).toBe(Date.UTC(2019, 9, 27, 0, 30))
})

test('an edit changes the stop and says what was there', async () => {
  const { staff, visit, place } = await desk()
  const added = await addStop(staff, visit.ref, typed(place.id, { arrival: day('2019-12-20') }))
  const id = added.ok ? added.value.id : ''

  const edit = typed(place.id, { arrival: exact('2019-12-20', '09:00') })
  expect(await editStop(staff, visit.ref, id, edit, 1)).toMatchObject({ ok: true })

  expect((await findStop(staff, visit.ref, id))?.stop).toMatchObject({
    version: 2,
    arrival: { time: '09:00' },
  })
  const [event] = await db.select().from(auditEvents).orderBy(desc(auditEvents.id)).limit(1)
  expect(event).toMatchObject({
    action: 'stop.edited',
    changes: {
      stop: ['Moscow 莫斯科', 'Moscow 莫斯科'],
      arrival: ['2019-12-20 Europe/Moscow', '2019-12-20 09:00 Europe/Moscow'],
    },
  })
  expect(event?.changes).not.toHaveProperty('departure')
})

test('an edit from an old version changes nothing and shows what the other wrote', async () => {
  const { staff, visit, place } = await desk()
  const other = await makeUser({ name: 'Li Na' })
  const added = await addStop(staff, visit.ref, typed(place.id))
  const id = added.ok ? added.value.id : ''
  await editStop(other, visit.ref, id, typed(place.id, { arrival: exact('2019-12-20', '09:00') }), 1)

  const late = await editStop(staff, visit.ref, id, typed(place.id, { noteEn: 'Hotel' }), 1)

  expect(late).toMatchObject({
    ok: false,
    problem: {
      conflict: {
        by: 'Li Na',
        version: 2,
        values: { 'arrival.precision': 'exact', 'arrival.time': '09:00', 'place.text': 'Moscow', noteEn: '' },
      },
    },
  })
  expect((await findStop(staff, visit.ref, id))?.stop.noteEn).toBeNull()
})

test('an edit answers to the rules of a new stop', async () => {
  const { staff, visit, place } = await desk()
  const added = await addStop(staff, visit.ref, typed(place.id))
  const id = added.ok ? added.value.id : ''

  expect(
    await editStop(staff, visit.ref, id, typed(place.id, { arrival: day('2018-12-20') }), 1),
  ).toMatchObject(atField('arrival.on', { key: 'itinerary.outsideVisit' }))
})

test('a stop needs a place that is there', async () => {
  const { staff, visit } = await desk()

  const unknownPlace = await addStop(staff, visit.ref, typed('0190a1b2-0000-7000-8000-000000000000'))

  expect(unknownPlace).toMatchObject({ ok: false, problem: { fields: { 'place.text': expect.anything() } } })
  const none = stopInput.safeParse({ arrival: unknown, departure: unknown })
  expect(none.error?.issues).toMatchObject([{ path: ['place', 'text'], message: 'problems.required' }])
})

test('the wrong person, a closed visit and a visit above the clearance get no stop', async () => {
  const { staff, visit, place } = await desk()
  const viewer = await makeUser({ roles: ['viewer'] })
  const closed = await makeVisit({ status: 'closed' })
  const secret = await makeVisit({ sensitivity: 'restricted' })
  const added = await addStop(staff, visit.ref, typed(place.id))
  const id = added.ok ? added.value.id : ''

  expect(await addStop(viewer, visit.ref, typed(place.id))).toMatchObject(sentence('problems.notAllowed'))
  expect(await addStop(staff, closed.ref, typed(place.id))).toMatchObject(sentence('problems.frozen'))
  expect(await addStop(staff, secret.ref, typed(place.id))).toMatchObject(sentence('problems.gone'))
  expect(await editStop(viewer, visit.ref, id, typed(place.id), 1)).toMatchObject(
    sentence('problems.notAllowed'),
  )
  expect(await editStop(staff, closed.ref, id, typed(place.id), 1)).toMatchObject(sentence('problems.frozen'))
  expect(await editStop(staff, secret.ref, id, typed(place.id), 1)).toMatchObject(sentence('problems.gone'))
  expect(await findStop(staff, secret.ref, id)).toBeUndefined()
  expect(await db.$count(auditEvents, eq(auditEvents.action, 'stop.edited'))).toBe(0)
})

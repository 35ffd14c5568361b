import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makePlace } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { auditEvents, journeys } from '@/db/schema'
import type { Language } from '@/db/values/office'
import { newSubmission } from '../submission'
import { addJourney } from './add-journey'
import { journeyInput } from './input'

const exact = (on: string, time: string) => ({ precision: 'exact', on, time })
const day = (on: string) => ({ precision: 'day', on })
type Row = { id: string }
type Typed = { from: Row; to: Row; departure: object; arrival: object }
const flight = ({ from, to, departure, arrival }: Typed) =>
  journeyInput.parse({
    mode: 'flight',
    number: 'SU 205',
    from: { id: from.id },
    to: { id: to.id },
    departure,
    arrival,
  })

async function desk(language: Language | null = 'en') {
  const staff = await makeUser({ language })
  const visit = await makeVisit({ firstOn: '2019-12-19', lastOn: '2019-12-26' })
  const shanghai = await makePlace({
    nameEn: 'Shanghai',
    nameZh: '上海',
    country: 'CN',
    zone: 'Asia/Shanghai',
  })
  const moscow = await makePlace({ nameEn: 'Moscow', nameZh: '莫斯科', country: 'RU', zone: 'Europe/Moscow' })
  const auckland = await makePlace({ nameEn: 'Auckland', country: 'NZ', zone: 'Pacific/Auckland' })
  const honolulu = await makePlace({ nameEn: 'Honolulu', country: 'US', zone: 'Pacific/Honolulu' })
  return { staff, visit, shanghai, moscow, auckland, honolulu }
}
const atField = (field: string, message: object) => ({ ok: false, problem: { fields: { [field]: message } } })

test('an overnight flight from Shanghai lands in Moscow on its own clock', async () => {
  const { staff, visit, shanghai, moscow } = await desk()
  const night = { departure: exact('2019-12-19', '23:50'), arrival: exact('2019-12-20', '04:55') }

  expect(await addJourney(staff, visit.ref, flight({ from: shanghai, to: moscow, ...night }))).toMatchObject({
    ok: true,
  })

  const [row] = await db.select().from(journeys)
  expect(row).toMatchObject({
    mode: 'flight',
    number: 'SU 205',
    departureZone: 'Asia/Shanghai',
    departureAt: Date.UTC(2019, 11, 19, 15, 50),
    arrivalZone: 'Europe/Moscow',
    arrivalAt: Date.UTC(2019, 11, 20, 1, 55),
  })
  const [event] = await db.select().from(auditEvents)
  expect(event).toMatchObject({
    action: 'journey.added',
    subjectId: visit.id,
    changes: {
      journey: [null, 'Shanghai 上海 → Moscow 莫斯科'],
      departure: [null, '2019-12-19 23:50 Asia/Shanghai'],
      arrival: [null, '2019-12-20 04:55 Europe/Moscow'],
    },
  })
})

test('a flight over the date line lands on the day before it left', async () => {
  const { staff, visit, auckland, honolulu } = await desk()
  const eastward = { departure: exact('2019-12-21', '00:30'), arrival: exact('2019-12-20', '10:30') }

  expect(
    await addJourney(staff, visit.ref, flight({ from: auckland, to: honolulu, ...eastward })),
  ).toMatchObject({ ok: true })

  const [row] = await db.select().from(journeys)
  expect(row).toMatchObject({ departureOn: '2019-12-21', arrivalOn: '2019-12-20' })
  expect(row!.arrivalAt! - row!.departureAt!).toBe(9 * 60 * 60 * 1000)
})

test('a real reversal is refused with both times on both clocks', async () => {
  const { staff, visit, auckland, honolulu } = await desk()
  const reversed = { departure: exact('2019-12-21', '00:30'), arrival: exact('2019-12-20', '01:00') }

  const refusal = await addJourney(staff, visit.ref, flight({ from: auckland, to: honolulu, ...reversed }))

  expect(refusal).toMatchObject(
    atField('arrival.precision', {
      key: 'itinerary.arrivesBefore',
      values: {
        from: 'Auckland',
        to: 'Honolulu',
        departure: '21 December 2019, 00:30',
        departureThere: '20 December 2019, 01:30',
        arrival: '20 December 2019, 01:00',
        arrivalThere: '21 December 2019, 00:00',
      },
    }),
  )
  expect(await db.$count(journeys)).toBe(0)
})

test('times that look right on two clocks are refused when the instants are not', async () => {
  const { staff, visit, shanghai, moscow } = await desk('zh-CN')
  const impossible = { departure: exact('2019-12-20', '10:00'), arrival: exact('2019-12-20', '14:00') }

  const refusal = await addJourney(staff, visit.ref, flight({ from: moscow, to: shanghai, ...impossible }))

  expect(refusal).toMatchObject(
    atField('arrival.precision', {
      values: {
        from: '莫斯科',
        arrivalThere: '2019年12月20日 09:00',
        departureThere: '2019年12月20日 15:00',
      },
    }),
  )
})

test('days without times are refused only where no hour could be right', async () => {
  const { staff, visit, shanghai, moscow } = await desk()
  const on = (departure: string, arrival: string) =>
    addJourney(
      staff,
      visit.ref,
      flight({ from: shanghai, to: moscow, departure: day(departure), arrival: day(arrival) }),
    )

  expect(await on('2019-12-21', '2019-12-19')).toMatchObject(
    atField('arrival.precision', {
      key: 'itinerary.arrivesBeforeDay',
      values: { departure: '21 December 2019', arrival: '19 December 2019' },
    }),
  )
  expect(await on('2019-12-19', '2019-12-19')).toMatchObject({ ok: true })
})

test('a journey may begin the day before the visit, but not a year before', async () => {
  const { staff, visit, shanghai, moscow } = await desk()
  const on = (first: string) =>
    addJourney(
      staff,
      visit.ref,
      flight({ from: shanghai, to: moscow, departure: day(first), arrival: day('2019-12-19') }),
    )

  expect(await on('2019-12-18')).toMatchObject({ ok: true })
  expect(await on('2018-12-18')).toMatchObject(
    atField('departure.on', {
      key: 'itinerary.outsideVisit',
      values: { when: '18 December 2018', first: '19 December 2019', last: '26 December 2019' },
    }),
  )
})

test('a departure in an hour that the clocks skip there is refused', async () => {
  const { staff, shanghai } = await desk()
  const visit = await makeVisit({ firstOn: '2019-03-30', lastOn: '2019-04-05' })
  const berlin = await makePlace({ nameEn: 'Berlin', country: 'DE', zone: 'Europe/Berlin' })
  const skipped = { departure: exact('2019-03-31', '02:30'), arrival: exact('2019-03-31', '20:00') }

  expect(
    await addJourney(staff, visit.ref, flight({ from: berlin, to: shanghai, ...skipped })),
  ).toMatchObject(
    atField('departure.time', {
      key: 'itinerary.noSuchTime',
      values: { time: '02:30', day: '31 March 2019', place: 'Berlin' },
    }),
  )
})

test('a journey leads to another place, and the same form makes one', async () => {
  const { staff, visit, shanghai, moscow } = await desk()
  const times = { departure: day('2019-12-19'), arrival: day('2019-12-19') }
  const submission = newSubmission()

  expect(await addJourney(staff, visit.ref, flight({ from: moscow, to: moscow, ...times }))).toMatchObject(
    atField('to.text', { key: 'itinerary.samePlace' }),
  )
  await addJourney(staff, visit.ref, flight({ from: shanghai, to: moscow, ...times }), submission)
  await addJourney(staff, visit.ref, flight({ from: shanghai, to: moscow, ...times }), submission)
  expect(await db.$count(journeys)).toBe(1)
})

test('both places are asked for', () => {
  const when = { precision: 'visit' }

  const parsed = journeyInput.safeParse({ mode: 'train', departure: when, arrival: when })

  expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['from.text', 'to.text'])
})

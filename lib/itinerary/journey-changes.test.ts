import { desc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makePlace } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { makeStop, makeVisit } from '@/db/factories/visits'
import { auditEvents } from '@/db/schema'
import type { Sensitivity } from '@/db/values/office'
import { addJourney } from './add-journey'
import { editJourney } from './edit-journey'
import { journeyInput } from './input'
import { moveStop } from './move-stop'
import { findItinerary, findJourney } from './queries'
import { removeJourney, restoreJourney } from './remove-journey'

const unknown = { precision: 'visit' }
const typed = (from: { id: string }, to: { id: string }, more: object = {}) =>
  journeyInput.parse({
    mode: 'train',
    from: { id: from.id },
    to: { id: to.id },
    departure: unknown,
    arrival: unknown,
    ...more,
  })

async function oneJourney(given: { sensitivity?: Sensitivity } = {}) {
  const staff = await makeUser({ clearance: given.sensitivity ?? 'internal', language: 'en' })
  const visit = await makeVisit(given)
  const kazan = await makePlace({ nameEn: 'Kazan', country: 'RU', zone: 'Europe/Moscow' })
  const moscow = await makePlace({ nameEn: 'Moscow', country: 'RU', zone: 'Europe/Moscow' })
  const added = await addJourney(staff, visit.ref, typed(kazan, moscow))
  const id = added.ok ? added.value.id : ''
  const routes = async () =>
    (await findItinerary(staff, visit.ref))?.journeys.map(({ from, to }) => `${from.nameEn}-${to.nameEn}`)
  return { staff, visit, kazan, moscow, id, routes }
}
const sentence = (key: string) => ({ ok: false, problem: { sentence: { key } } })

test('an edit changes the journey and says what was there', async () => {
  const { staff, visit, kazan, moscow, id } = await oneJourney()
  const departure = { precision: 'exact', on: '2019-12-20', time: '21:05' }

  expect(
    await editJourney(staff, visit.ref, id, typed(kazan, moscow, { number: '001Г', departure }), 1),
  ).toMatchObject({ ok: true })

  expect((await findJourney(staff, visit.ref, id))?.journey).toMatchObject({ number: '001Г', version: 2 })
  const [event] = await db.select().from(auditEvents).orderBy(desc(auditEvents.id)).limit(1)
  expect(event).toMatchObject({
    action: 'journey.edited',
    changes: {
      journey: ['Kazan → Moscow', 'Kazan → Moscow'],
      number: [null, '001Г'],
      departure: [null, '2019-12-20 21:05 Europe/Moscow'],
    },
  })
})

test('an edit from an old version changes nothing and shows what the other wrote', async () => {
  const { staff, visit, kazan, moscow, id } = await oneJourney()
  const other = await makeUser({ name: 'Li Na' })
  await editJourney(other, visit.ref, id, typed(kazan, moscow, { number: '24' }), 1)

  expect(await editJourney(staff, visit.ref, id, typed(kazan, moscow, { number: '42' }), 1)).toMatchObject({
    problem: {
      conflict: { by: 'Li Na', version: 2, values: { number: '24', 'from.text': 'Kazan', mode: 'train' } },
    },
  })
  expect((await findJourney(staff, visit.ref, id))?.journey.number).toBe('24')
})

test('an edit answers to the rules of a new journey', async () => {
  const { staff, visit, kazan, id } = await oneJourney()

  expect(await editJourney(staff, visit.ref, id, typed(kazan, kazan), 1)).toMatchObject({
    problem: { fields: { 'to.text': { key: 'itinerary.samePlace' } } },
  })
})

test('a removed journey is gone from the itinerary until the removal is undone', async () => {
  const { staff, visit, id, routes } = await oneJourney()

  await removeJourney(staff, visit.ref, id)
  await removeJourney(staff, visit.ref, id)
  expect(await routes()).toEqual([])
  await restoreJourney(staff, visit.ref, id)

  expect(await routes()).toEqual(['Kazan-Moscow'])
  const actions = await db.select({ action: auditEvents.action }).from(auditEvents)
  expect(actions.map(({ action }) => action)).toEqual([
    'journey.added',
    'journey.removed',
    'journey.restored',
  ])
})

test('journeys stand in the order of the stops, however they were entered', async () => {
  const { staff, visit, kazan, moscow, routes } = await oneJourney()
  const yiwu = await makePlace({ nameEn: 'Yiwu', country: 'CN', zone: 'Asia/Shanghai' })
  await makeStop({ visitId: visit.id, placeId: kazan.id, position: 1 })
  await makeStop({ visitId: visit.id, placeId: moscow.id, position: 2 })

  await addJourney(staff, visit.ref, typed(moscow, yiwu))
  await addJourney(staff, visit.ref, typed(yiwu, kazan))

  expect(await routes()).toEqual(['Yiwu-Kazan', 'Kazan-Moscow', 'Moscow-Yiwu'])
})

test('journeys follow a stop that moves', async () => {
  const { staff, visit, kazan, moscow, id, routes } = await oneJourney()
  const ufa = await makePlace({ nameEn: 'Ufa', country: 'RU', zone: 'Asia/Yekaterinburg' })
  await removeJourney(staff, visit.ref, id)
  await makeStop({ visitId: visit.id, placeId: kazan.id, position: 1 })
  const second = await makeStop({ visitId: visit.id, placeId: moscow.id, position: 2 })
  await addJourney(staff, visit.ref, typed(ufa, moscow))
  await addJourney(staff, visit.ref, typed(ufa, kazan))
  expect(await routes()).toEqual(['Ufa-Kazan', 'Ufa-Moscow'])

  await moveStop(staff, visit.ref, second.id, 'up', 2)

  expect(await routes()).toEqual(['Ufa-Moscow', 'Ufa-Kazan'])
})

const attempts = [
  ['editing', (user, ref, id, input) => editJourney(user, ref, id, input, 1)],
  ['removing', removeJourney],
  ['restoring', restoreJourney],
  ['adding', (user, ref, _, input) => addJourney(user, ref, input)],
] as [string, (...of: [...Parameters<typeof removeJourney>, ReturnType<typeof typed>]) => Promise<unknown>][]

test.each(attempts)(
  '%s a journey is refused to the wrong person and on a closed visit',
  async (_, attempt) => {
    const { staff, visit, kazan, moscow, id } = await oneJourney({ sensitivity: 'restricted' })
    const viewer = await makeUser({ roles: ['viewer'], clearance: 'restricted' })
    const officer = await makeUser({ clearance: 'internal' })
    const closed = await makeVisit({ status: 'closed' })
    const before = await findJourney(staff, visit.ref, id)
    const input = typed(moscow, kazan)

    expect(await attempt(viewer, visit.ref, id, input)).toMatchObject(sentence('problems.notAllowed'))
    expect(await attempt(officer, visit.ref, id, input)).toMatchObject(sentence('problems.gone'))
    expect(await attempt(staff, closed.ref, id, input)).toMatchObject(sentence('problems.frozen'))
    expect(await findJourney(officer, visit.ref, id)).toBeUndefined()
    expect(await findJourney(staff, visit.ref, id)).toEqual(before)
  },
)

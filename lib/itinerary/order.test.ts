import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makePlace } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeStop, makeVisit } from '@/db/factories/visits'
import { auditEvents } from '@/db/schema'
import type { Sensitivity } from '@/db/values/office'
import type { VisitStatus } from '@/db/values/visits'
import { moveStop } from './move-stop'
import { findItinerary, findStop } from './queries'
import { removeStop, restoreStop } from './remove-stop'

async function three(given: { status?: VisitStatus; sensitivity?: Sensitivity } = {}) {
  const staff = await makeUser({ clearance: given.sensitivity ?? 'internal', language: 'en' })
  const visit = await makeVisit(given)
  const halt = async (nameEn: string, position: number) => {
    const place = await makePlace({ nameEn })
    return makeStop({ visitId: visit.id, placeId: place.id, position })
  }
  const [a, b, c] = [await halt('A', 1), await halt('B', 2), await halt('C', 3)]
  const order = async () =>
    (await findItinerary(staff, visit.ref))?.stops
      .map(({ place, position }) => `${place.nameEn}${position}`)
      .join(' ')
  return { staff, visit, a, b, c, order }
}
const sentence = (key: string) => ({ ok: false, problem: { sentence: { key } } })

test('a stop moves up and down, a doubled click counts once, and the ends hold', async () => {
  const { staff, visit, a, c, order } = await three()

  await moveStop(staff, visit.ref, c.id, 'up', 3)
  expect(await moveStop(staff, visit.ref, c.id, 'up', 3)).toMatchObject(sentence('itinerary.orderChanged'))
  expect(await order()).toBe('A1 C2 B3')
  expect(await moveStop(staff, visit.ref, a.id, 'up', 1)).toMatchObject({ ok: true })
  await moveStop(staff, visit.ref, a.id, 'down', 1)

  expect(await order()).toBe('C1 A2 B3')
  const events = await db
    .select({ action: auditEvents.action, changes: auditEvents.changes })
    .from(auditEvents)
  expect(events).toMatchObject([
    { action: 'stop.moved', changes: { stop: ['C', 'C'], position: [3, 2] } },
    { action: 'stop.moved', changes: { stop: ['A', 'A'], position: [1, 2] } },
  ])
})

test('those behind a removed stop move up, and make room again when the removal is undone', async () => {
  const { staff, visit, b, order } = await three()

  await removeStop(staff, visit.ref, b.id)
  await removeStop(staff, visit.ref, b.id)
  expect(await order()).toBe('A1 C2')

  await restoreStop(staff, visit.ref, b.id)
  await restoreStop(staff, visit.ref, b.id)
  expect(await order()).toBe('A1 B2 C3')
  const actions = await db.select({ action: auditEvents.action }).from(auditEvents)
  expect(actions.map(({ action }) => action)).toEqual(['stop.removed', 'stop.restored'])
})

test('a stop is not removed while meetings hang on it, and the refusal names them', async () => {
  const { staff, visit, b, order } = await three()
  const hang = (subjectEn: string, more = {}) =>
    makeMeeting({ visitId: visit.id, stopId: b.id, subjectEn, ...more })
  await hang('Talks with the mayor')
  await hang('Banquet')
  await hang('Removed long ago', { removedAt: 1 })
  await hang('Restricted', { sensitivity: 'restricted' })

  expect(await removeStop(staff, visit.ref, b.id)).toMatchObject({
    problem: {
      sentence: {
        key: 'itinerary.stopInUse',
        values: { place: 'B', meetings: 'Talks with the mayor · Banquet', more: 0 },
      },
    },
  })
  expect(await order()).toBe('A1 B2 C3')
})

test('a refusal names five meetings and counts the others', async () => {
  const { staff, visit, b } = await three()
  for (const name of ['1', '2', '3', '4', '5', '6', '7'])
    await makeMeeting({ visitId: visit.id, stopId: b.id, subjectEn: name })

  expect(await removeStop(staff, visit.ref, b.id)).toMatchObject({
    problem: { sentence: { values: { meetings: '1 · 2 · 3 · 4 · 5', more: 2 } } },
  })
})

test('a meeting above the clearance is not betrayed by a refusal, and hangs on its stop again after the undo', async () => {
  const { staff, visit, b } = await three()
  await makeMeeting({ visitId: visit.id, stopId: b.id, sensitivity: 'restricted' })

  expect(await removeStop(staff, visit.ref, b.id)).toMatchObject({ ok: true })
  await restoreStop(staff, visit.ref, b.id)

  const official = await makeUser({ clearance: 'restricted', language: 'en' })
  expect(await removeStop(official, visit.ref, b.id)).toMatchObject(sentence('itinerary.stopInUse'))
})

const attempts = [
  ['moving', (user, ref, id) => moveStop(user, ref, id, 'up', 2)],
  ['removing', removeStop],
  ['restoring', restoreStop],
] as [string, typeof removeStop][]

test.each(attempts)('%s a stop is refused to a viewer and on a cancelled visit', async (_, attempt) => {
  const { visit, b, order } = await three()
  const viewer = await makeUser({ roles: ['viewer'] })
  const cancelled = await three({ status: 'cancelled' })

  expect(await attempt(viewer, visit.ref, b.id)).toMatchObject(sentence('problems.notAllowed'))
  expect(await attempt(cancelled.staff, cancelled.visit.ref, cancelled.b.id)).toMatchObject(
    sentence('problems.frozen'),
  )
  expect(await order()).toBe('A1 B2 C3')
})

test.each(attempts)(
  '%s a stop above the clearance, or of another visit, finds no record',
  async (_, attempt) => {
    const { visit, b, order } = await three({ sensitivity: 'restricted' })
    const officer = await makeUser({ clearance: 'internal' })
    const other = await three()

    expect(await attempt(officer, visit.ref, b.id)).toMatchObject(sentence('problems.gone'))
    expect(await attempt(officer, other.visit.ref, b.id)).toMatchObject(sentence('problems.gone'))
    expect(await findStop(officer, visit.ref, b.id)).toBeUndefined()
    expect(await order()).toBe('A1 B2 C3')
  },
)

import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makePlace } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeStop, makeVisit } from '@/db/factories/visits'
import { auditEvents, meetings } from '@/db/schema'
import { editStop } from './edit-stop'
import { stopInput } from './input'

const unknown = { precision: 'visit' }
const moveTo = (placeId: string, arrival: object = unknown) =>
  stopInput.parse({ place: { id: placeId }, arrival, departure: unknown })

async function meetingAtTen(given: { sensitivity?: 'restricted' } = {}) {
  const staff = await makeUser()
  const visit = await makeVisit()
  const cochin = await makePlace({ nameEn: 'Cochin', zone: 'Asia/Kolkata' })
  const moscow = await makePlace({ nameEn: 'Moscow', country: 'RU', zone: 'Europe/Moscow' })
  const delhi = await makePlace({ nameEn: 'New Delhi', zone: 'Asia/Kolkata' })
  const stop = await makeStop({ visitId: visit.id, placeId: cochin.id })
  const meeting = await makeMeeting({
    visitId: visit.id,
    stopId: stop.id,
    startOn: '2019-12-22',
    startTime: '10:00',
    startPrecision: 'exact',
    startZone: 'Asia/Kolkata',
    startAt: Date.UTC(2019, 11, 22, 4, 30),
    ...given,
  })
  const now = async () => (await db.select().from(meetings).where(eq(meetings.id, meeting.id)))[0]
  return { staff, visit, stop, moscow, delhi, meeting, now }
}

test('a meeting at ten stays at ten when its stop moves to another zone, at another instant', async () => {
  const { staff, visit, stop, moscow, meeting, now } = await meetingAtTen()

  await editStop(staff, visit.ref, stop.id, moveTo(moscow.id), 1)

  expect(await now()).toMatchObject({
    startTime: '10:00',
    startZone: 'Europe/Moscow',
    startAt: Date.UTC(2019, 11, 22, 7, 0),
    version: 2,
  })
  const [event] = await db.select().from(auditEvents).where(eq(auditEvents.subjectId, meeting.id))
  expect(event).toMatchObject({
    action: 'meeting.rezoned',
    visitId: visit.id,
    userId: staff.id,
    changes: { zone: ['Asia/Kolkata', 'Europe/Moscow'] },
  })
})

test('a meeting above the clearance of who moves the stop goes with it', async () => {
  const { staff, visit, stop, moscow, now } = await meetingAtTen({ sensitivity: 'restricted' })

  await editStop(staff, visit.ref, stop.id, moveTo(moscow.id), 1)

  expect(await now()).toMatchObject({ startZone: 'Europe/Moscow' })
})

test('a place with the same clocks leaves the meetings alone, and so does a refused edit', async () => {
  const { staff, visit, stop, moscow, delhi, now } = await meetingAtTen()

  await editStop(staff, visit.ref, stop.id, moveTo(delhi.id), 1)
  await editStop(staff, visit.ref, stop.id, moveTo(moscow.id, { precision: 'day', on: '2018-01-01' }), 2)

  expect(await now()).toMatchObject({ startZone: 'Asia/Kolkata', version: 1 })
})

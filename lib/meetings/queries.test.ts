import { expect, test } from 'vitest'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makePerson, makePlace } from '@/db/factories/directory'
import { makeMeeting, makeParticipant } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeStop, makeVisit } from '@/db/factories/visits'
import { findMeetingForm, findNewMeeting, listVisitsUnderWay } from './form-queries'
import { findMeetingHead, findRecordForm } from './head'
import { listLikelyAgreements } from './outcome-queries'
import { findMeeting } from './queries'
import { linkAgreement } from './spoken-of'
import { findTable } from './table-queries'

test('a restricted meeting is in none of the pages of somebody cleared for internal matters', async () => {
  const officer = await makeUser({ clearance: 'internal' })
  const visit = await makeVisit()
  const { number } = await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })

  const pages = [findMeeting, findMeetingHead, findMeetingForm, findRecordForm, findTable]

  for (const page of pages) expect(await page(officer, visit.ref, number)).toBeUndefined()
  const cleared = await makeUser({ clearance: 'restricted' })
  for (const page of pages) expect(await page(cleared, visit.ref, number)).toBeDefined()
})

test('what came of a meeting is shown as far as one may see it', async () => {
  const [user, visit] = [await makeUser({ clearance: 'internal' }), await makeVisit()]
  const meeting = await makeMeeting({ visitId: visit.id })
  const commitment = await makeCommitment({ meetingId: meeting.id })
  await makeCommitment({ meetingId: meeting.id, sensitivity: 'restricted' })
  const agreement = await makeAgreement({ meetingId: meeting.id })
  await makeAgreement({ meetingId: meeting.id, sensitivity: 'restricted' })

  const page = await findMeeting(user, visit.ref, meeting.number)

  expect(page?.commitments.map(({ ref }) => ref)).toEqual([commitment.ref])
  expect(page?.agreements.map(({ ref }) => ref)).toEqual([agreement.ref])
})

const exact = (startTime: string, endTime: string | null, hour: number) => ({
  startOn: '2019-12-20',
  startTime,
  endTime,
  startPrecision: 'exact' as const,
  startAt: Date.UTC(2019, 11, 20, hour - 5, Number(startTime.slice(3)) - 30),
})

test('a likely clash is shown on both meetings, but not to one who may not see the other', async () => {
  const [user, visit, lin] = [
    await makeUser({ clearance: 'internal' }),
    await makeVisit(),
    await makePerson(),
  ]
  const talks = await makeMeeting({ visitId: visit.id, ...exact('09:00', '10:30', 9) })
  const tour = await makeMeeting({ visitId: visit.id, ...exact('10:00', null, 10) })
  const hidden = await makeMeeting({
    visitId: visit.id,
    sensitivity: 'restricted',
    ...exact('10:15', null, 10),
  })
  for (const { id: meetingId } of [talks, tour, hidden])
    await makeParticipant({ meetingId, personId: lin.id, side: 'ours' })

  const page = await findMeeting(user, visit.ref, talks.number)
  const other = await findMeeting(user, visit.ref, tour.number)

  expect(page?.clashing).toMatchObject([{ other: { number: tour.number }, people: [lin.id] }])
  expect(other?.clashing).toMatchObject([{ other: { number: talks.number } }])
})

test('nobody clashes with a meeting that was cancelled, or from which they were absent', async () => {
  const [user, visit, lin] = [await makeUser(), await makeVisit(), await makePerson()]
  const talks = await makeMeeting({ visitId: visit.id, ...exact('09:00', '10:30', 9) })
  const called = await makeMeeting({ visitId: visit.id, state: 'cancelled', ...exact('09:00', null, 9) })
  const missed = await makeMeeting({ visitId: visit.id, ...exact('09:00', null, 9) })
  for (const { id: meetingId } of [talks, called])
    await makeParticipant({ meetingId, personId: lin.id, side: 'ours' })
  await makeParticipant({ meetingId: missed.id, personId: lin.id, side: 'ours', attendance: 'absent' })

  expect((await findMeeting(user, visit.ref, talks.number))?.clashing).toEqual([])
})

test('a new meeting starts from today and the stop of today while the visit is under way', async () => {
  const [user, visit, place] = [await makeUser(), await makeVisit(), await makePlace()]
  const arrival = { arrivalOn: '2019-12-22', arrivalPrecision: 'day' as const, arrivalAt: 1 }
  const stop = await makeStop({ visitId: visit.id, placeId: place.id, ...arrival })

  const during = await findNewMeeting(user, visit.ref, undefined, Date.UTC(2019, 11, 22, 4))
  const before = await findNewMeeting(user, visit.ref, undefined, Date.UTC(2019, 11, 1))

  expect(during?.values).toMatchObject({ stop: stop.id, 'start.precision': 'day', 'start.on': '2019-12-22' })
  expect(before?.values).toMatchObject({ stop: '', 'start.precision': 'exact', 'start.on': '' })
})

test('visits under way are those said to be so and those within their days, never cancelled or hidden ones', async () => {
  const user = await makeUser({ clearance: 'internal' })
  const said = await makeVisit({ status: 'under-way', firstOn: '2019-12-01', lastOn: '2019-12-02' })
  const within = await makeVisit({ status: 'planned' })
  await makeVisit({ status: 'cancelled' })
  await makeVisit({ status: 'under-way', sensitivity: 'restricted' })
  await makeVisit({ firstOn: '2019-12-27', lastOn: '2019-12-28' })

  const visits = await listVisitsUnderWay(user, '2019-12-26')

  expect(visits.map(({ ref }) => ref)).toEqual([within.ref, said.ref])
})

test('agreements to link are those of the visit that are not linked yet', async () => {
  const [user, visit] = [await makeUser(), await makeVisit()]
  const meeting = await makeMeeting({ visitId: visit.id })
  const [linked, free] = [
    await makeAgreement({ visitId: visit.id }),
    await makeAgreement({ visitId: visit.id }),
  ]
  await makeAgreement()
  await makeAgreement({ visitId: visit.id, meetingId: meeting.id })
  await linkAgreement(user, visit.ref, meeting.number, linked.ref)

  const likely = await listLikelyAgreements(user, { id: meeting.id, visit: { id: visit.id } })

  expect(likely.map(({ ref }) => ref)).toEqual([free.ref])
})

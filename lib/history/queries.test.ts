import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { record } from '../audit'
import { listHistory } from './queries'

test("a visit's history tells of its meetings, newest first, with old and new values", async () => {
  const officer = await makeUser({ name: 'Chen Jie' })
  const visit = await makeVisit()
  const meeting = await makeMeeting({ visitId: visit.id })
  const about = { kind: 'meeting', id: meeting.id, visitId: visit.id } as const
  await transaction((tx) => record(tx, officer, 'visit.planned', { kind: 'visit', id: visit.id }))
  await transaction((tx) => record(tx, officer, 'meeting.edited', about, { venue: ['Hall 1', 'Hall 2'] }))

  const history = await listHistory(officer, 'visit', visit.id)

  expect(history).toMatchObject([
    { by: 'Chen Jie', action: 'meeting.edited', changes: { venue: ['Hall 1', 'Hall 2'] } },
    { by: 'Chen Jie', action: 'visit.planned' },
  ])
})

test('what was done to parts above clearance is left out', async () => {
  const officer = await makeUser()
  const visit = await makeVisit()
  const meeting = await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })
  const commitment = await makeCommitment({ visitId: visit.id, meetingId: meeting.id })
  await transaction(async (tx) => {
    await record(tx, officer, 'meeting.edited', { kind: 'meeting', id: meeting.id, visitId: visit.id })
    await record(tx, officer, 'commitment.made', { kind: 'commitment', id: commitment.id, visitId: visit.id })
  })

  expect(await listHistory(officer, 'visit', visit.id)).toEqual([])
  expect(await listHistory(officer, 'meeting', meeting.id)).toBeUndefined()
})

test('references to records above clearance are not told, and a hidden visit takes its meeting’s number along', async () => {
  const [reader, cleared] = [await makeUser(), await makeUser({ clearance: 'restricted' })]
  const [visit, open] = [await makeVisit({ sensitivity: 'restricted' }), await makeVisit()]
  await makeMeeting({ visitId: open.id, number: 3 })
  await makeMeeting({ visitId: visit.id, number: 7 })
  const agreement = await makeAgreement()
  const subject = { kind: 'agreement', id: agreement.id } as const
  await transaction((tx) =>
    record(tx, cleared, 'agreement.edited', subject, {
      visit: [open.ref, visit.ref],
      meeting: [3, 7],
      titleEn: ['Old', 'New'],
    }),
  )

  const [told] = (await listHistory(reader, 'agreement', agreement.id))!
  const [toldAll] = (await listHistory(cleared, 'agreement', agreement.id))!

  expect(told?.changes).toEqual({ visit: [open.ref, null], meeting: [3, null], titleEn: ['Old', 'New'] })
  expect(toldAll?.changes.visit).toEqual([open.ref, visit.ref])
})

test('a hidden meeting is told neither by its reference nor by its number alone', async () => {
  const staff = await makeUser({ clearance: 'restricted' })
  const low = await makeUser({ clearance: 'public' })
  const visit = await makeVisit({ sensitivity: 'public' })
  await makeMeeting({ visitId: visit.id, number: 3, sensitivity: 'public' })
  await makeMeeting({ visitId: visit.id, number: 7, sensitivity: 'restricted' })
  const agreement = await makeAgreement({ visitId: visit.id, sensitivity: 'public' })
  const about = { kind: 'agreement', id: agreement.id, visitId: visit.id } as const
  await transaction(async (tx) => {
    await record(tx, staff, 'agreement.edited', about, { meeting: [3, 7] })
    await record(tx, staff, 'agreement.spoken-of', about, { meeting: [`${visit.ref}/3`, `${visit.ref}/7`] })
  })

  const told = await listHistory(low, 'agreement', agreement.id)

  expect(told?.map(({ changes }) => changes.meeting)).toEqual([
    [`${visit.ref}/3`, null],
    [3, null],
  ])
})

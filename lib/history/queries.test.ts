import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeCommitment, makeMeeting, makeUser, makeVisit } from '@/db/factories'
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

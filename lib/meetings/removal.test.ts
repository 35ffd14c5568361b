import { expect, test } from 'vitest'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { findMeeting } from './queries'
import { findRemovedMeeting, removeMeeting, restoreMeeting } from './removal'
import { linkAgreement, unlinkAgreement } from './spoken-of'

async function meetingAt() {
  const [user, visit] = [await makeUser({ clearance: 'internal' }), await makeVisit()]
  const meeting = await makeMeeting({ visitId: visit.id })
  return { user, visit, meeting, at: [user, visit.ref, meeting.number] as const }
}

test('a removed meeting is gone from its page and comes back whole', async () => {
  const { at } = await meetingAt()

  await removeMeeting(...at)
  expect(await findMeeting(...at)).toBeUndefined()

  await restoreMeeting(...at)
  expect(await findMeeting(...at)).toMatchObject({ state: 'planned' })
})

test('a meeting on which commitments and agreements rest stays, and the refusal names them', async () => {
  const { at, visit, meeting } = await meetingAt()
  const commitment = await makeCommitment({ visitId: visit.id, meetingId: meeting.id })
  const made = await makeAgreement({ meetingId: meeting.id })
  const spokenOf = await makeAgreement()
  await linkAgreement(...at, spokenOf.ref)

  const removed = await removeMeeting(...at)

  const names = [made.ref, spokenOf.ref, commitment.ref].join(', ')
  expect(removed).toMatchObject({
    problem: { sentence: { key: 'meetings.refused.removeWhileNamed', values: { names } } },
  })
})

test('what rests on a meeting above one’s clearance keeps it too, and is not named', async () => {
  const { at, meeting } = await meetingAt()
  await makeCommitment({ meetingId: meeting.id, sensitivity: 'restricted' })

  expect(await removeMeeting(...at)).toEqual({
    ok: false,
    problem: { sentence: { key: 'meetings.refused.removeWhileUnseen', values: undefined } },
  })
})

test('what was removed or unlinked no longer keeps a meeting', async () => {
  const { at, meeting } = await meetingAt()
  await makeCommitment({ meetingId: meeting.id, removedAt: 1 })
  const agreement = await makeAgreement()
  await linkAgreement(...at, agreement.ref)
  await unlinkAgreement(...at, agreement.ref)

  expect(await removeMeeting(...at)).toMatchObject({ ok: true })
})

test('a viewer removes and restores nothing, and what is above one’s clearance is gone', async () => {
  const { at, user, visit, meeting } = await meetingAt()
  const viewer = await makeUser({ roles: ['viewer'] })
  const hidden = await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })
  const removed = await makeMeeting({ visitId: visit.id, sensitivity: 'restricted', removedAt: 1 })

  const notAllowed = { problem: { sentence: { key: 'problems.notAllowed' } } }
  expect(await removeMeeting(viewer, visit.ref, meeting.number)).toMatchObject(notAllowed)
  expect(await restoreMeeting(viewer, visit.ref, meeting.number)).toMatchObject(notAllowed)
  const gone = { problem: { sentence: { key: 'problems.gone' } } }
  expect(await removeMeeting(user, visit.ref, hidden.number)).toMatchObject(gone)
  expect(await restoreMeeting(user, visit.ref, removed.number)).toMatchObject(gone)
  expect(await restoreMeeting(...at)).toMatchObject(gone)
})

test('a removed meeting is offered back to those who could see it, and to nobody once it is there', async () => {
  const { at, user, visit, meeting } = await meetingAt()
  const hidden = await makeMeeting({ visitId: visit.id, sensitivity: 'restricted', removedAt: 1 })

  expect(await findRemovedMeeting(...at)).toBeUndefined()
  await removeMeeting(...at)

  expect(await findRemovedMeeting(...at)).toMatchObject({ number: meeting.number })
  expect(await findRemovedMeeting(user, visit.ref, hidden.number)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { findRecordForm } from './head'
import { recordInput } from './input'
import { recordMeeting } from './record'
import { cancelMeeting, holdMeeting } from './states'

async function meetingAt() {
  const visit = await makeVisit()
  const meeting = await makeMeeting({ visitId: visit.id })
  return { visit, meeting, at: [visit.ref, meeting.number] as const }
}
const said = (recordEn: string, more = {}) => recordInput.parse({ recordEn, ...more })

test('a record is kept in paragraphs, in whichever language it was written', async () => {
  const [user, { at }] = [await makeUser(), await meetingAt()]

  await recordMeeting(
    user,
    ...at,
    recordInput.parse({ recordZh: '第一段。\r\n\r\n第二段。', readoutEn: 'They met.' }),
    1,
  )

  expect((await findRecordForm(user, ...at))?.values).toMatchObject({
    recordZh: '第一段。\n\n第二段。',
    recordEn: '',
    readoutEn: 'They met.',
  })
})

test('two people who write one record lose neither text: the second is shown the first', async () => {
  const [first, second, { at }] = [await makeUser(), await makeUser(), await meetingAt()]
  await recordMeeting(first, ...at, said('The port opens in May.'), 1)

  const late = await recordMeeting(second, ...at, said('The port opens in June.'), 1)

  const values = { recordEn: 'The port opens in May.' }
  expect(late).toMatchObject({ problem: { conflict: { by: first.name, version: 2, values } } })
  expect(await recordMeeting(second, ...at, said('May or June.'), 2)).toMatchObject({ ok: true })
})

test('that a colleague marks the meeting as held does not make an open record stale', async () => {
  const [user, { at }] = [await makeUser(), await meetingAt()]
  const form = await findRecordForm(user, ...at)

  await holdMeeting(user, ...at)

  expect(await recordMeeting(user, ...at, said('Words.'), form!.meeting.version)).toMatchObject({ ok: true })
})

test('nothing is recorded of a meeting that was cancelled', async () => {
  const [user, { at }] = [await makeUser(), await meetingAt()]
  await cancelMeeting(user, ...at)

  expect(await recordMeeting(user, ...at, said('Words.'), 1)).toMatchObject({
    problem: { sentence: { key: 'meetings.refused.recordOfCancelled' } },
  })
})

test('a viewer records nothing, and a meeting above one’s clearance is gone', async () => {
  const [viewer, officer] = [await makeUser({ roles: ['viewer'] }), await makeUser({ clearance: 'internal' })]
  const { at, visit } = await meetingAt()
  const hidden = await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })

  expect(await recordMeeting(viewer, ...at, said('Words.'), 1)).toMatchObject({
    problem: { sentence: { key: 'problems.notAllowed' } },
  })
  expect(await recordMeeting(officer, visit.ref, hidden.number, said('Words.'), 1)).toMatchObject({
    problem: { sentence: { key: 'problems.gone' } },
  })
})

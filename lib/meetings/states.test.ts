import { expect, test } from 'vitest'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { recordInput } from './input'
import { findMeeting } from './queries'
import { recordMeeting } from './record'
import { cancelMeeting, holdMeeting, planAgain } from './states'

async function meetingAt(given: Partial<Parameters<typeof makeMeeting>[0]> = {}, visitGiven = {}) {
  const [user, visit] = [await makeUser(), await makeVisit(visitGiven)]
  const meeting = await makeMeeting({ visitId: visit.id, ...given })
  return { user, visit, meeting, at: [user, visit.ref, meeting.number] as const }
}
const stateOf = async (at: Awaited<ReturnType<typeof meetingAt>>['at']) => (await findMeeting(...at))?.state

test('a planned meeting is held, or cancelled, or planned again', async () => {
  const { at } = await meetingAt()

  await holdMeeting(...at)
  expect(await stateOf(at)).toBe('held')

  await planAgain(...at)
  await cancelMeeting(...at, 'Their minister fell ill')
  expect(await stateOf(at)).toBe('cancelled')

  await planAgain(...at)
  expect(await stateOf(at)).toBe('planned')
})

test('a second click on the same verb does nothing and complains of nothing', async () => {
  const { at } = await meetingAt()

  await holdMeeting(...at)

  expect(await holdMeeting(...at)).toMatchObject({ ok: true })
})

test('a meeting is not held before its time, and the refusal says when that is', async () => {
  const day = {
    startOn: '2199-12-20',
    startPrecision: 'day' as const,
    startAt: Date.UTC(2199, 11, 19, 18, 30),
  }
  const { at } = await meetingAt(day, { firstOn: '2199-12-19', lastOn: '2199-12-26' })
  const vague = await meetingAt({}, { firstOn: '2199-12-19', lastOn: '2199-12-26' })

  expect(await holdMeeting(...at)).toMatchObject({
    problem: { sentence: { key: 'meetings.refused.holdTooEarly', values: { on: '2199-12-20' } } },
  })
  expect(await holdMeeting(...vague.at)).toMatchObject({
    problem: { sentence: { values: { on: '2199-12-19' } } },
  })
})

test('what was cancelled is not held, and what was held is not cancelled', async () => {
  const [cancelled, held] = [await meetingAt(), await meetingAt()]
  await cancelMeeting(...cancelled.at)
  await holdMeeting(...held.at)

  expect(await holdMeeting(...cancelled.at)).toMatchObject({
    problem: { sentence: { key: 'meetings.refused.holdCancelled' } },
  })
  expect(await cancelMeeting(...held.at)).toMatchObject({
    problem: { sentence: { key: 'meetings.refused.cancelHeld' } },
  })
})

test('a meeting with a record was held, and is not planned again', async () => {
  const { at } = await meetingAt()
  await holdMeeting(...at)
  await recordMeeting(...at, recordInput.parse({ recordEn: 'Words' }), 1)

  expect(await planAgain(...at)).toMatchObject({
    problem: { sentence: { key: 'meetings.refused.planRecorded' } },
  })
})

test('a viewer changes no state, and a meeting above one’s clearance is gone', async () => {
  const { visit, meeting, at } = await meetingAt()
  const hidden = await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })
  const [viewer, officer] = [await makeUser({ roles: ['viewer'] }), await makeUser({ clearance: 'internal' })]

  for (const verb of [holdMeeting, cancelMeeting, planAgain]) {
    expect(await verb(viewer, visit.ref, meeting.number)).toMatchObject({
      problem: { sentence: { key: 'problems.notAllowed' } },
    })
    expect(await verb(officer, visit.ref, hidden.number)).toMatchObject({
      problem: { sentence: { key: 'problems.gone' } },
    })
  }
  expect(await stateOf(at)).toBe('planned')
})

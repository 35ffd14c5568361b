import { expect, test } from 'vitest'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { outcomeInput } from './outcome-input'
import { moveOutcome } from './outcome-order'
import { addOutcome, editOutcome, removeOutcome, restoreOutcome } from './outcomes'
import { findMeeting } from './queries'
import { cancelMeeting } from './states'

async function meetingAt() {
  const [user, visit] = [await makeUser(), await makeVisit()]
  const meeting = await makeMeeting({ visitId: visit.id })
  return { user, visit, meeting, at: [user, visit.ref, meeting.number] as const }
}
type At = Awaited<ReturnType<typeof meetingAt>>['at']

const worded = (textEn: string, kind = 'decision') => outcomeInput.parse({ kind, textEn })
const textsOf = async (at: At) => (await findMeeting(...at))?.outcomes.map(({ textEn }) => textEn)

async function added(at: At, textEn: string, kind?: string) {
  const outcome = await addOutcome(...at, worded(textEn, kind))
  if (!outcome.ok) throw new Error('not added')
  return outcome.value.id
}

test('outcomes stand in the order they were added', async () => {
  const { at } = await meetingAt()

  await added(at, 'Direct ships from May')
  await added(at, 'The port has a cold store', 'information')

  expect(await textsOf(at)).toEqual(['Direct ships from May', 'The port has a cold store'])
})

test('an outcome needs words in one language', () => {
  expect(outcomeInput.safeParse({ kind: 'decision', textEn: ' ', textZh: '' }).success).toBe(false)
  expect(outcomeInput.safeParse({ kind: 'decision', textZh: '五月通航' }).success).toBe(true)
})

test('an outcome can be reworded; a second edit of the same version is shown the first', async () => {
  const { at } = await meetingAt()
  const id = await added(at, 'Ships from May')

  await editOutcome(...at, id, worded('Ships from June'), 1)
  const late = await editOutcome(...at, id, worded('Ships from July'), 1)

  expect(late).toMatchObject({ problem: { conflict: { version: 2, values: { textEn: 'Ships from June' } } } })
  expect(await textsOf(at)).toEqual(['Ships from June'])
})

test('a removed outcome comes back to its place', async () => {
  const { at } = await meetingAt()
  const first = await added(at, 'First')
  await added(at, 'Second')

  await removeOutcome(...at, first)
  expect(await textsOf(at)).toEqual(['Second'])

  await restoreOutcome(...at, first)
  expect(await textsOf(at)).toEqual(['First', 'Second'])
})

test('an outcome moves among those of its type and passes over the others', async () => {
  const { at } = await meetingAt()
  await added(at, 'Decision one')
  await added(at, 'News', 'information')
  const id = await added(at, 'Decision two')

  await moveOutcome(...at, id, 'up')

  const decisions = (await findMeeting(...at))?.outcomes.filter(({ kind }) => kind === 'decision')
  expect(decisions?.map(({ textEn }) => textEn)).toEqual(['Decision two', 'Decision one'])
})

test('nothing comes of a cancelled meeting', async () => {
  const { at } = await meetingAt()
  await cancelMeeting(...at)

  expect(await addOutcome(...at, worded('Words'))).toMatchObject({
    problem: { sentence: { key: 'meetings.refused.recordOfCancelled' } },
  })
})

test('a viewer touches no outcome, and one of another meeting is gone', async () => {
  const { at, visit, meeting } = await meetingAt()
  const elsewhere = await meetingAt()
  const id = await added(at, 'Words')
  const viewer = [await makeUser({ roles: ['viewer'] }), visit.ref, meeting.number] as const

  const refusals = await Promise.all([
    addOutcome(...viewer, worded('Words')),
    editOutcome(...viewer, id, worded('Words'), 1),
    removeOutcome(...viewer, id),
    restoreOutcome(...viewer, id),
    moveOutcome(...viewer, id, 'up'),
  ])

  for (const refusal of refusals)
    expect(refusal).toMatchObject({ problem: { sentence: { key: 'problems.notAllowed' } } })
  expect(await removeOutcome(...elsewhere.at, id)).toMatchObject({
    problem: { sentence: { key: 'problems.gone' } },
  })
})

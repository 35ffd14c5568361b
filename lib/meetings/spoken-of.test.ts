import { expect, test } from 'vitest'
import { makeAgreement } from '@/db/factories/agreements'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { spokenOfInput } from './input'
import { findMeeting } from './queries'
import { linkAgreement, unlinkAgreement } from './spoken-of'

async function meetingAt() {
  const [user, visit] = [await makeUser({ clearance: 'internal' }), await makeVisit()]
  const meeting = await makeMeeting({ visitId: visit.id })
  return { visit, meeting, at: [user, visit.ref, meeting.number] as const }
}
const refsAt = async (at: Awaited<ReturnType<typeof meetingAt>>['at']) =>
  (await findMeeting(...at))?.agreements.map(({ ref }) => ref)

test('an agreement spoken of is linked once, and unlinked again', async () => {
  const [{ at }, agreement] = [await meetingAt(), await makeAgreement()]

  await linkAgreement(...at, agreement.ref)
  await linkAgreement(...at, agreement.ref)
  expect(await refsAt(at)).toEqual([agreement.ref])

  await unlinkAgreement(...at, agreement.ref)
  expect(await refsAt(at)).toEqual([])
})

test('an agreement above one’s clearance cannot be linked, nor told from one that does not exist', async () => {
  const [{ at }, hidden] = [await meetingAt(), await makeAgreement({ sensitivity: 'restricted' })]

  const answers = [await linkAgreement(...at, hidden.ref), await linkAgreement(...at, 'A1900-999')]

  const unknown = { problem: { fields: { ref: { key: 'meetings.refused.noSuchAgreement' } } } }
  expect(answers).toMatchObject([unknown, unknown])
})

test('a viewer links and unlinks nothing', async () => {
  const [{ visit, meeting }, agreement] = [await meetingAt(), await makeAgreement()]
  const viewer = await makeUser({ roles: ['viewer'] })

  for (const verb of [linkAgreement, unlinkAgreement])
    expect(await verb(viewer, visit.ref, meeting.number, agreement.ref)).toMatchObject({
      problem: { sentence: { key: 'problems.notAllowed' } },
    })
})

test('a reference that is typed counts before the one that is chosen, and may be in small letters', () => {
  expect(spokenOfInput.parse({ likely: 'A2020-001', ref: 'a2020-014' })).toBe('A2020-014')
  expect(spokenOfInput.parse({ likely: 'A2020-001', ref: '' })).toBe('A2020-001')
  expect(spokenOfInput.safeParse({}).error?.issues.map(({ path }) => path)).toEqual([['ref']])
})

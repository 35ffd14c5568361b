import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makePerson } from '@/db/factories/directory'
import { makeMeeting, makeParticipant } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { meetings } from '@/db/schema/meetings'
import { listHistory } from '../history/queries'
import { seatingInput } from './participant-input'
import { findMeeting } from './queries'
import { everyoneAttended, seatDelegation, seatWholeDelegation } from './seating'

async function delegationOfThree() {
  const [user, visit] = [await makeUser(), await makeVisit()]
  const meeting = await makeMeeting({ visitId: visit.id })
  const members = []
  for (const [i, name] of ['Lin', 'Wang', 'Chen'].entries()) {
    const person = await makePerson({ nameEn: name })
    members.push(
      await makeMember({
        visitId: visit.id,
        personId: person.id,
        position: i + 1,
        titleEn: `${name}’s post`,
      }),
    )
  }
  const [lin, wang, chen] = members
  return { user, visit, meeting, lin: lin!, wang: wang!, chen: chen! }
}

type Line = { member: string; seated?: string; attendance?: string; was?: string }
const ticks = (...lines: Line[]) =>
  seatingInput.parse({ members: { ...lines.map((line) => ({ attendance: 'invited', ...line })) } })

const oursOf = async (user: Parameters<typeof findMeeting>[0], ref: string, number: number) =>
  (await findMeeting(user, ref, number))?.ours ?? []

test('ticked members sit in order of precedence, each with the title as at the visit', async () => {
  const { user, visit, meeting, lin, chen } = await delegationOfThree()

  await seatDelegation(
    user,
    visit.ref,
    meeting.number,
    ticks({ member: chen.id, seated: 'yes', attendance: 'attended' }, { member: lin.id, seated: 'yes' }),
  )

  const ours = await oursOf(user, visit.ref, meeting.number)
  expect(ours.map(({ nameEn, titleEn, attendance }) => [nameEn, titleEn, attendance])).toEqual([
    ['Lin', 'Lin’s post', 'invited'],
    ['Chen', 'Chen’s post', 'attended'],
  ])
})

test('one who is ticked later takes the place that precedence gives, and one unticked leaves', async () => {
  const { user, visit, meeting, lin, wang, chen } = await delegationOfThree()
  const at = [user, visit.ref, meeting.number] as const
  await seatDelegation(...at, ticks({ member: lin.id, seated: 'yes' }, { member: chen.id, seated: 'yes' }))

  await seatDelegation(...at, ticks({ member: wang.id, seated: 'yes' }, { member: lin.id, was: 'invited' }))

  expect((await oursOf(...at)).map(({ nameEn }) => nameEn)).toEqual(['Wang', 'Chen'])
})

test('the whole delegation is seated in order, each as the meeting stands, and who sits there already stays as they are', async () => {
  const { user, visit, meeting, chen } = await delegationOfThree()
  const at = [user, visit.ref, meeting.number] as const
  await seatDelegation(...at, ticks({ member: chen.id, seated: 'yes', attendance: 'absent' }))
  await transaction((tx) => tx.update(meetings).set({ state: 'held' }).where(eq(meetings.id, meeting.id)))

  await seatWholeDelegation(...at)
  await seatWholeDelegation(...at)

  expect(
    (await oursOf(...at)).map(({ nameEn, titleEn, attendance }) => [nameEn, titleEn, attendance]),
  ).toEqual([
    ['Lin', 'Lin’s post', 'attended'],
    ['Wang', 'Wang’s post', 'attended'],
    ['Chen', 'Chen’s post', 'absent'],
  ])
  expect((await listHistory(user, 'meeting', meeting.id))?.map(({ action }) => action)).toEqual([
    'meeting.seated',
    'meeting.seated',
  ])
})

test('two who tick at once both have their way, for each writes only what they changed', async () => {
  const { user, visit, meeting, lin, wang } = await delegationOfThree()
  const at = [user, visit.ref, meeting.number] as const

  await seatDelegation(...at, ticks({ member: lin.id, seated: 'yes' }, { member: wang.id }))
  await seatDelegation(...at, ticks({ member: lin.id }, { member: wang.id, seated: 'yes' }))

  expect((await oursOf(...at)).map(({ nameEn }) => nameEn)).toEqual(['Lin', 'Wang'])
})

test('a member of another delegation cannot be seated', async () => {
  const [here, elsewhere] = [await delegationOfThree(), await delegationOfThree()]

  const line = { member: elsewhere.lin.id, seated: 'yes' }
  const seated = await seatDelegation(here.user, here.visit.ref, here.meeting.number, ticks(line))

  expect(seated).toMatchObject({ problem: { sentence: { key: 'problems.gone' } } })
})

test('everyone who was invited attended, on both sides; who was absent stays absent', async () => {
  const { user, visit, meeting, lin } = await delegationOfThree()
  const at = [user, visit.ref, meeting.number] as const
  await seatDelegation(...at, ticks({ member: lin.id, seated: 'yes' }))
  const [host, ill] = [await makePerson(), await makePerson()]
  await makeParticipant({ meetingId: meeting.id, personId: host.id })
  await makeParticipant({ meetingId: meeting.id, personId: ill.id, attendance: 'absent' })

  await everyoneAttended(...at)

  const page = await findMeeting(...at)
  expect(page?.ours.map(({ attendance }) => attendance)).toEqual(['attended'])
  expect(page?.theirs.map(({ attendance }) => attendance)).toEqual(['attended', 'absent'])
})

test('a viewer seats nobody, and a meeting above one’s clearance is gone', async () => {
  const { visit, meeting, lin } = await delegationOfThree()
  const hidden = await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })
  const [viewer, officer] = [await makeUser({ roles: ['viewer'] }), await makeUser({ clearance: 'internal' })]
  const input = ticks({ member: lin.id, seated: 'yes' })

  expect(await seatDelegation(viewer, visit.ref, meeting.number, input)).toMatchObject({
    problem: { sentence: { key: 'problems.notAllowed' } },
  })
  expect(await everyoneAttended(viewer, visit.ref, meeting.number)).toMatchObject({ ok: false })
  expect(await seatDelegation(officer, visit.ref, hidden.number, input)).toMatchObject({
    problem: { sentence: { key: 'problems.gone' } },
  })
})

import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeOrganisation, makePerson } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { posts } from '@/db/schema/people'
import type { Side } from '@/db/values/meetings'
import { newcomersInput, participantInput } from './participant-input'
import {
  addParticipants,
  editParticipant,
  moveParticipant,
  removeParticipant,
  restoreParticipant,
} from './participants'
import { findMeeting } from './queries'
import { findParticipant } from './table-queries'

async function meetingOn(startOn = '2019-12-20') {
  const [user, visit] = [await makeUser(), await makeVisit()]
  const start = { startOn, startPrecision: 'day' as const, startAt: Date.UTC(2019, 11, 19, 18, 30) }
  const meeting = await makeMeeting({ visitId: visit.id, ...start })
  return { user, visit, meeting, at: [user, visit.ref, meeting.number] as const }
}

const lines = (...people: object[]) => newcomersInput.parse({ people: { ...people } }).people
const picked = (id: string, more = {}) => ({ person: { id }, ...more })
const edited = (more = {}) => participantInput.parse({ attendance: 'attended', ...more })
const seat = async (at: Awaited<ReturnType<typeof meetingOn>>['at'], side: Side, ...ids: string[]) =>
  addParticipants(...at, side, lines(...ids.map((id) => picked(id))))
const namesAt = async (at: Awaited<ReturnType<typeof meetingOn>>['at']) =>
  (await findMeeting(...at))?.theirs.map(({ nameEn }) => nameEn)

test('a guest’s title and organisation are those of their post on the day of the meeting', async () => {
  const { at } = await meetingOn('2019-12-20')
  const [person, port, state] = [await makePerson(), await makeOrganisation(), await makeOrganisation()]
  const held = { personId: person.id, titleEn: 'Port captain', organisationId: port.id, toOn: '2019-12-31' }
  const later = { personId: person.id, titleEn: 'Secretary', organisationId: state.id, fromOn: '2020-01-01' }
  await transaction((tx) => tx.insert(posts).values([held, later]))

  await seat(at, 'theirs', person.id)

  const [guest] = (await findMeeting(...at))?.theirs ?? []
  expect(guest).toMatchObject({ titleEn: 'Port captain', organisation: { id: port.id } })
})

test('a title that is given stands, whatever post is known', async () => {
  const { at } = await meetingOn()
  const person = await makePerson()
  await transaction((tx) => tx.insert(posts).values({ personId: person.id, titleEn: 'Port captain' }))

  await addParticipants(...at, 'theirs', lines(picked(person.id, { title: '港务局长' })))

  const [guest] = (await findMeeting(...at))?.theirs ?? []
  expect(guest).toMatchObject({ titleEn: null, titleZh: '港务局长' })
})

test('a member of ours brings the title as at the visit', async () => {
  const { at, visit } = await meetingOn()
  const person = await makePerson()
  await makeMember({ visitId: visit.id, personId: person.id, titleEn: 'Vice mayor' })

  await seat(at, 'ours', person.id)

  expect((await findMeeting(...at))?.ours[0]?.titleEn).toBe('Vice mayor')
})

test('nobody sits at one table twice, on whichever side', async () => {
  const { at } = await meetingOn()
  const person = await makePerson()
  await seat(at, 'theirs', person.id)

  const again = await addParticipants(...at, 'ours', lines({}, picked(person.id)))

  expect(again).toMatchObject({
    problem: { fields: { 'people.1.person.text': { key: 'meetings.refused.alreadySeated' } } },
  })
})

test('a line with a title and nobody is refused at that line', () => {
  const parsed = newcomersInput.safeParse({ people: { 2: { title: 'Consul', person: { text: '' } } } })

  expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['people.2.person.text'])
})

test('title, organisation and attendance can be changed, and two who do so at once lose neither text', async () => {
  const { at } = await meetingOn()
  const [person, port] = [await makePerson(), await makeOrganisation({ nameEn: 'Port' })]
  await seat(at, 'theirs', person.id)
  const [guest] = (await findMeeting(...at))!.theirs
  const change = edited({ titleEn: 'Deputy port captain', organisation: { id: port.id } })

  const first = await editParticipant(...at, guest!.id, change, 1)
  const late = await editParticipant(...at, guest!.id, edited({ titleEn: 'Harbour master' }), 1)

  expect(first.ok).toBe(true)
  expect(late).toMatchObject({
    problem: {
      conflict: { version: 2, values: { titleEn: 'Deputy port captain', 'organisation.text': 'Port' } },
    },
  })
  expect((await findParticipant(...at, guest!.id))?.values).toMatchObject({ titleEn: 'Deputy port captain' })
})

test('a person who is removed leaves the table and comes back to it by undo', async () => {
  const { at } = await meetingOn()
  const person = await makePerson({ nameEn: 'Kuruvilla' })
  await seat(at, 'theirs', person.id)
  const [guest] = (await findMeeting(...at))!.theirs

  await removeParticipant(...at, guest!.id)
  expect(await namesAt(at)).toEqual([])
  expect(await findParticipant(...at, guest!.id)).toBeUndefined()

  await restoreParticipant(...at, guest!.id)
  expect(await namesAt(at)).toEqual(['Kuruvilla'])
})

test('undo is refused when the person was seated again meanwhile', async () => {
  const { at } = await meetingOn()
  const person = await makePerson()
  await seat(at, 'theirs', person.id)
  const [guest] = (await findMeeting(...at))!.theirs
  await removeParticipant(...at, guest!.id)
  await seat(at, 'theirs', person.id)

  expect(await restoreParticipant(...at, guest!.id)).toMatchObject({
    problem: { sentence: { key: 'meetings.refused.alreadySeated' } },
  })
})

test('people are moved up and down on their own side only', async () => {
  const { at } = await meetingOn()
  const [a, b, own] = [
    await makePerson({ nameEn: 'A' }),
    await makePerson({ nameEn: 'B' }),
    await makePerson(),
  ]
  await seat(at, 'ours', own.id)
  await seat(at, 'theirs', a.id, b.id)
  const [, second] = (await findMeeting(...at))!.theirs

  await moveParticipant(...at, second!.id, 'up')
  await moveParticipant(...at, second!.id, 'up')

  expect(await namesAt(at)).toEqual(['B', 'A'])
})

test('a viewer changes nobody at the table', async () => {
  const { at, visit, meeting } = await meetingOn()
  const person = await makePerson()
  await seat(at, 'theirs', person.id)
  const [guest] = (await findMeeting(...at))!.theirs
  const viewer = [await makeUser({ roles: ['viewer'] }), visit.ref, meeting.number] as const

  const refusals = await Promise.all([
    addParticipants(...viewer, 'ours', lines(picked(person.id))),
    editParticipant(...viewer, guest!.id, edited(), 1),
    removeParticipant(...viewer, guest!.id),
    restoreParticipant(...viewer, guest!.id),
    moveParticipant(...viewer, guest!.id, 'up'),
  ])

  for (const refusal of refusals)
    expect(refusal).toMatchObject({ problem: { sentence: { key: 'problems.notAllowed' } } })
})

test('a person at another meeting is not reached through this one', async () => {
  const [here, elsewhere] = [await meetingOn(), await meetingOn()]
  const person = await makePerson()
  await seat(elsewhere.at, 'theirs', person.id)
  const [guest] = (await findMeeting(...elsewhere.at))!.theirs

  expect(await removeParticipant(...here.at, guest!.id)).toMatchObject({
    problem: { sentence: { key: 'problems.gone' } },
  })
  expect(await findParticipant(...here.at, guest!.id)).toBeUndefined()
})

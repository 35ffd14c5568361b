import { beforeEach, expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeOrganisation, makePerson, makePlace } from '@/db/factories/directory'
import { makeMeeting, makeParticipant } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeStop, makeVisit } from '@/db/factories/visits'
import { citations, meetingAgreements, meetingCounterparts, outcomes, sources } from '@/db/schema'
import { findVisitRecord } from './record'

let staff: Awaited<ReturnType<typeof makeUser>>
let visit: Awaited<ReturnType<typeof makeVisit>>

beforeEach(async () => {
  staff = await makeUser({ clearance: 'internal' })
  visit = await makeVisit({ ownerId: staff.id })
})

const cite = (subject: Partial<typeof citations.$inferInsert>, title: string) =>
  transaction(async (tx) => {
    const [source] = await tx.insert(sources).values({ kind: 'press-item', title }).returning()
    await tx.insert(citations).values({ sourceId: source!.id, ...subject })
  })

test('the record holds the delegation and the stops in their order, with names and both times', async () => {
  const [head, interpreter, kochi, moscow] = [
    await makePerson({ nameEn: 'Wang Jian', nameZh: '王健' }),
    await makePerson(),
    await makePlace({ nameEn: 'Cochin', nameLocal: 'കൊച്ചി', localLanguage: 'ml' }),
    await makePlace({ nameEn: 'Moscow', country: 'RU', zone: 'Europe/Moscow' }),
  ]
  await makeMember({ visitId: visit.id, personId: interpreter.id, role: 'interpreter', position: 2 })
  await makeMember({ visitId: visit.id, personId: head.id, role: 'head', position: 1, titleZh: '市长' })
  await makeStop({ visitId: visit.id, placeId: kochi.id, position: 2 })
  await makeStop({ visitId: visit.id, placeId: moscow.id, position: 1, arrivalZone: 'Europe/Moscow' })

  const record = await findVisitRecord(staff, visit.ref)

  expect(record?.visit).toMatchObject({ ref: visit.ref, ownerName: staff.name })
  expect(record?.members.map(({ role, nameZh, titleZh }) => [role, nameZh, titleZh])).toEqual([
    ['head', '王健', '市长'],
    ['interpreter', null, null],
  ])
  expect(record?.stops.map(({ place }) => [place.nameEn, place.nameLocal])).toEqual([
    ['Moscow', null],
    ['Cochin', 'കൊച്ചി'],
  ])
  expect(record?.stops[0]?.arrival).toEqual({
    on: null,
    time: null,
    part: null,
    zone: 'Europe/Moscow',
    precision: 'visit',
  })
})

test('meetings stand in order of time, and those without a time after them in order of number', async () => {
  const day = (on: string, startAt: number) => ({ startOn: on, startAt, startPrecision: 'day' as const })
  await makeMeeting({ visitId: visit.id, number: 1 })
  await makeMeeting({ visitId: visit.id, number: 2, ...day('2019-12-21', 2000) })
  await makeMeeting({ visitId: visit.id, number: 3, ...day('2019-12-20', 1000) })
  await makeMeeting({ visitId: visit.id, number: 4, removedAt: 1 })
  await makeMeeting({ visitId: visit.id, number: 5 })

  const record = await findVisitRecord(staff, visit.ref)

  expect(record?.meetings.map(({ number }) => number)).toEqual([3, 2, 1, 5])
})

test('an agreement is in the record of the visit it came from and of the visit it was spoken of at', async () => {
  const later = await makeVisit()
  const meeting = await makeMeeting({ visitId: later.id })
  const agreement = await makeAgreement({ visitId: visit.id })
  await makeAct({ agreementId: agreement.id, kind: 'signed', doneOn: '2019-12-20' })
  await transaction((tx) =>
    tx.insert(meetingAgreements).values({ meetingId: meeting.id, agreementId: agreement.id }),
  )

  const first = await findVisitRecord(staff, visit.ref)
  const second = await findVisitRecord(staff, later.ref)

  expect(first?.agreements).toMatchObject([{ ref: agreement.ref, fromThisVisit: true, meetingIds: [] }])
  expect(second?.agreements).toMatchObject([
    { ref: agreement.ref, fromThisVisit: false, meetingIds: [meeting.id], acts: [{ kind: 'signed' }] },
  ])
})

test('a source that several parts rest on is named once', async () => {
  const meeting = await makeMeeting({ visitId: visit.id })
  const [source] = await transaction((tx) =>
    tx.insert(sources).values({ kind: 'press-item', title: 'News' }).returning(),
  )
  await transaction((tx) =>
    tx.insert(citations).values([
      { sourceId: source!.id, visitId: visit.id },
      { sourceId: source!.id, meetingId: meeting.id, remark: 'The hour is not stated.' },
    ]),
  )

  const record = await findVisitRecord(staff, visit.ref)

  expect(record?.sources).toHaveLength(1)
  expect(record?.sources[0]?.citations.map(({ remark }) => remark)).toEqual([null, 'The hour is not stated.'])
})

test('a restricted meeting leaves no trace in the record of someone without clearance', async () => {
  const secret = await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })
  const open = await makeMeeting({ visitId: visit.id })
  const [organisation, person] = [await makeOrganisation(), await makePerson()]
  await makeParticipant({ meetingId: secret.id, personId: person.id })
  await transaction(async (tx) => {
    await tx
      .insert(meetingCounterparts)
      .values({ meetingId: secret.id, organisationId: organisation.id, position: 1 })
    await tx
      .insert(outcomes)
      .values({ meetingId: secret.id, kind: 'decision', textEn: 'Agreed.', position: 1 })
  })
  await makeCommitment({ visitId: visit.id, meetingId: secret.id })
  const spokenOf = await makeAgreement()
  await transaction((tx) =>
    tx.insert(meetingAgreements).values({ meetingId: secret.id, agreementId: spokenOf.id }),
  )
  const signedThere = await makeAgreement({ visitId: visit.id, meetingId: secret.id })
  await makeAgreement({ visitId: visit.id, sensitivity: 'restricted' })
  await makeCommitment({ visitId: visit.id, sensitivity: 'restricted' })
  await cite({ meetingId: secret.id }, 'Of the meeting')

  const record = await findVisitRecord(staff, visit.ref)

  expect(record?.meetings.map(({ id }) => id)).toEqual([open.id])
  expect(record?.agreements).toMatchObject([{ id: signedThere.id, meetingId: null, meetingIds: [] }])
  expect(record?.commitments).toEqual([])
  expect(record?.sources).toEqual([])
  expect(JSON.stringify(record)).not.toContain(secret.id)
  expect(JSON.stringify(record)).not.toContain(person.id)

  const cleared = await makeUser({ clearance: 'restricted' })
  const whole = await findVisitRecord(cleared, visit.ref)
  expect(whole?.meetings).toHaveLength(2)
  expect(whole?.meetings[0]).toMatchObject({ counterparts: [{}], participants: [{}], outcomes: [{}] })
  expect(whole?.agreements).toHaveLength(3)
  expect(whole?.commitments).toHaveLength(2)
  expect(whole?.sources).toHaveLength(1)
})

test.each([
  ['a visit above the clearance', { sensitivity: 'restricted' as const }],
  ['a removed visit', { removedAt: 1 }],
])('%s is not there', async (_, given) => {
  const hidden = await makeVisit(given)

  expect(await findVisitRecord(staff, hidden.ref)).toBeUndefined()
})

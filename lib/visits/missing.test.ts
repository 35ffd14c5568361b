import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeOrganisation, makePerson, makePlace } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeStop, makeVisit } from '@/db/factories/visits'
import { agreementParties, signatories } from '@/db/schema'
import { missingOf } from './missing'
import { makeWholeVisit } from './missing/whole-visit'
import { findVisitRecord } from './record'

async function missingFrom(ref: string) {
  const user = await makeUser()
  return missingOf((await findVisitRecord(user, ref))!)
}
const keysFrom = async (ref: string) => (await missingFrom(ref)).map(({ key }) => key.replace('records.', ''))

const dated = { startOn: '2019-12-20', startPrecision: 'day', startAt: 1 } as const
test('a visit with everything lacks nothing', async () => {
  const visit = await makeWholeVisit()

  expect(await keysFrom(visit.ref)).toEqual([])
})

test('an empty visit says what to begin with, and only a summary and a head are needed', async () => {
  const visit = await makeVisit()

  const missing = await missingFrom(visit.ref)

  expect(missing.map(({ key, needed }) => [key, needed])).toEqual([
    ['records.noSummary', true],
    ['records.noHead', true],
    ['records.noMembers', false],
    ['records.noStops', false],
    ['records.noMeetings', false],
    ['records.noFollowUp', false],
  ])
})

test('nine meetings without a date make one line with nine ways to the field', async () => {
  const visit = await makeWholeVisit()
  for (let number = 101; number < 110; number++) await makeMeeting({ visitId: visit.id, number, ...dated })
  await makeMeeting({ visitId: visit.id, number: 110, subjectEn: 'Call on the mayor' })

  const missing = await missingFrom(visit.ref)
  const line = (key: string) => missing.find((each) => each.key === `records.${key}`)

  expect(line('meetingsWithoutTime')).toMatchObject({ values: { count: 9 } })
  expect(line('meetingsWithoutTime')?.of?.[8]).toMatchObject({
    mark: '109',
    href: `/visits/${visit.ref}/meetings/109/edit`,
  })
  expect(line('meetingsWithoutDate')?.of).toMatchObject([
    { mark: '110', names: { nameEn: 'Call on the mayor' } },
  ])
  expect(line('meetingsWithoutStop')?.of).toHaveLength(10)
  expect(line('meetingsWithoutRecord')).toMatchObject({ part: 'meetings', needed: false })
})

test('a cancelled meeting lacks nothing, and one still planned is told of only after the return', async () => {
  const visit = await makeWholeVisit()
  await makeMeeting({ visitId: visit.id, state: 'cancelled' })
  expect(await keysFrom(visit.ref)).toEqual([])

  const returned = await makeWholeVisit({ status: 'returned' })
  expect(await keysFrom(returned.ref)).toEqual(['meetingsStillPlanned'])
})

test('a commitment made at a meeting is an outcome of it', async () => {
  const visit = await makeWholeVisit()
  const owner = await makeUser()
  const meeting = await makeMeeting({ visitId: visit.id })
  expect(await keysFrom(visit.ref)).toContain('meetingsWithoutOutcome')

  await makeCommitment({ visitId: visit.id, meetingId: meeting.id, ownerId: owner.id, dueOn: '2020-03-01' })
  expect(await keysFrom(visit.ref)).not.toContain('meetingsWithoutOutcome')
})

test('an agreement is asked for signatories, day and language only once it is signed', async () => {
  const visit = await makeWholeVisit()
  const agreement = await makeAgreement({ visitId: visit.id, toBeCompleted: true })
  await makeAct({ agreementId: agreement.id, kind: 'proposed' })
  expect(await keysFrom(visit.ref)).toEqual(['agreementsToComplete', 'agreementsWithoutParties'])

  await makeAct({ agreementId: agreement.id, kind: 'signed' })
  expect(await keysFrom(visit.ref)).toEqual([
    'agreementsToComplete',
    'agreementsWithoutParties',
    'agreementsWithoutSignatories',
    'agreementsWithoutSigningDate',
    'agreementsWithoutLanguage',
  ])
})

test('a signed agreement with two parties, a signatory, a day and a language lacks nothing', async () => {
  const visit = await makeWholeVisit()
  const agreement = await makeAgreement({ visitId: visit.id, textLanguages: ['ru'] })
  await makeAct({ agreementId: agreement.id, kind: 'signed', doneOn: '2019-12-20' })
  const [ours, theirs, person] = [await makeOrganisation(), await makeOrganisation(), await makePerson()]
  await transaction(async (tx) => {
    const party = { agreementId: agreement.id, position: 1 }
    await tx.insert(agreementParties).values([
      { ...party, organisationId: ours.id, side: 'ours' },
      { ...party, organisationId: theirs.id, side: 'theirs' },
    ])
    await tx.insert(signatories).values({ agreementId: agreement.id, personId: person.id, position: 1 })
  })

  expect(await keysFrom(visit.ref)).toEqual([])
})

test('a commitment that was kept or dropped is no longer asked for its owner and due date', async () => {
  const visit = await makeWholeVisit()
  const open = await makeCommitment({ visitId: visit.id })
  await makeCommitment({ visitId: visit.id, status: 'done', evidence: 'Letter', closedOn: '2020-01-02' })

  const missing = await missingFrom(visit.ref)

  expect(missing.map(({ key, of }) => [key, of?.map(({ mark }) => mark)])).toEqual([
    ['records.commitmentsWithoutOwner', [open.ref]],
    ['records.commitmentsWithoutDue', [open.ref]],
  ])
})

test('a virtual visit has no itinerary to miss', async () => {
  const visit = await makeVisit({ direction: 'virtual' })
  await makeMeeting({ visitId: visit.id, ...dated })

  const keys = await keysFrom(visit.ref)

  expect(keys).not.toContain('noStops')
  expect(keys).not.toContain('meetingsWithoutStop')
})

test('stops say that they have no dates and that no journey leads there', async () => {
  const visit = await makeVisit()
  const place = await makePlace({ nameEn: 'Cochin' })
  const stop = await makeStop({ visitId: visit.id, placeId: place.id })

  const missing = await missingFrom(visit.ref)

  expect(missing.filter(({ part }) => part === 'programme')).toMatchObject([
    {
      key: 'records.stopsWithoutDates',
      of: [{ names: { nameEn: 'Cochin' }, href: `/visits/${visit.ref}/itinerary/stops/${stop.id}` }],
    },
    { key: 'records.noJourneys', href: `/visits/${visit.ref}/itinerary/journeys/new` },
  ])
})

test('what the days of the visit were moved away from is told of', async () => {
  const visit = await makeWholeVisit({ firstOn: '2020-02-01', lastOn: '2020-02-08' })

  expect(await keysFrom(visit.ref)).toEqual(['stopsOutsideVisit', 'meetingsOutsideVisit'])
})

import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeOrganisation, makePerson, makePlace } from '@/db/factories/directory'
import { makeMeeting, makeParticipant } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeStop, makeVisit } from '@/db/factories/visits'
import { agreementParties, meetingCounterparts, signatories } from '@/db/schema'
import { findLastMet, listMeetingsWith } from './meetings'
import { listAgreementsWith, listOpenCommitmentsWith } from './papers'
import { listVisitsWith } from './visits'

const today = '2026-01-01'

async function counterpart(
  given: Partial<Parameters<typeof makeMeeting>[0]> & { visitId: string },
  id: string,
) {
  const meeting = await makeMeeting(given)
  await transaction((tx) =>
    tx.insert(meetingCounterparts).values({ meetingId: meeting.id, organisationId: id, position: 1 }),
  )
  return meeting
}

const onDay = (on: string) => ({
  startOn: on,
  startPrecision: 'day' as const,
  startZone: 'UTC',
  startAt: Date.parse(on),
})

test('an organisation was met where it was a counterpart or somebody spoke for it, the latest first', async () => {
  const officer = await makeUser()
  const { id } = await makeOrganisation()
  const visit = await makeVisit({ firstOn: '2019-12-19', lastOn: '2019-12-26' })
  const person = await makePerson()
  await counterpart({ visitId: visit.id, subjectEn: 'Early', ...onDay('2019-12-20') }, id)
  const late = await makeMeeting({ visitId: visit.id, subjectEn: 'Late', ...onDay('2019-12-24') })
  await makeParticipant({ meetingId: late.id, personId: person.id, organisationId: id })
  await makeMeeting({ visitId: visit.id, subjectEn: 'Another' })

  const { rows, count } = await listMeetingsWith(officer, 'organisation', id, 1)

  expect(rows.map(({ subjectEn }) => subjectEn)).toEqual(['Late', 'Early'])
  expect(count).toBe(2)
  expect(await findLastMet(officer, 'organisation', id, today)).toMatchObject({ on: '2019-12-24' })
  expect(await listVisitsWith(officer, 'organisation', id)).toMatchObject([{ ref: visit.ref }])
})

test('a meeting still to come, or cancelled, is not when they last met', async () => {
  const officer = await makeUser()
  const { id } = await makeOrganisation()
  const visit = await makeVisit()
  await counterpart({ visitId: visit.id, state: 'cancelled', ...onDay('2019-12-24') }, id)
  await counterpart({ visitId: visit.id, state: 'planned', ...onDay('2026-05-01') }, id)

  expect(await findLastMet(officer, 'organisation', id, today)).toBeUndefined()
})

test('when a meeting has no day, they last met during the visit, and no day is made up', async () => {
  const officer = await makeUser()
  const { id } = await makeOrganisation()
  const visit = await makeVisit({ firstOn: '2019-12-19', lastOn: '2019-12-26' })
  await counterpart({ visitId: visit.id, state: 'held' }, id)

  expect(await findLastMet(officer, 'organisation', id, today)).toMatchObject({
    on: null,
    firstOn: '2019-12-19',
    lastOn: '2019-12-26',
  })
})

test('what is above clearance is not among the meetings, agreements, commitments and visits', async () => {
  const officer = await makeUser()
  const { id } = await makeOrganisation()
  const open = await makeVisit()
  const closed = await makeVisit({ sensitivity: 'restricted' })
  await counterpart({ visitId: open.id, sensitivity: 'restricted', ...onDay('2019-12-20') }, id)
  await counterpart({ visitId: closed.id, ...onDay('2019-12-20') }, id)
  const agreement = await makeAgreement({ sensitivity: 'restricted' })
  await makeCommitment({ organisationId: id, visitId: closed.id })
  await transaction((tx) =>
    tx
      .insert(agreementParties)
      .values({ agreementId: agreement.id, organisationId: id, side: 'theirs', position: 1 }),
  )

  expect(await listMeetingsWith(officer, 'organisation', id, 1)).toEqual({ rows: [], count: 0 })
  expect(await findLastMet(officer, 'organisation', id, today)).toBeUndefined()
  expect(await listAgreementsWith(officer, 'organisation', id, today)).toEqual([])
  expect(await listOpenCommitmentsWith(officer, 'organisation', id)).toEqual([])
  expect(await listVisitsWith(officer, 'organisation', id)).toEqual([])
})

test('a person has the title as at each meeting and each visit, whatever it is now', async () => {
  const officer = await makeUser()
  const { id: personId } = await makePerson()
  const visit = await makeVisit()
  const meeting = await makeMeeting({ visitId: visit.id })
  await makeMember({ visitId: visit.id, personId, role: 'head', titleEn: 'Mayor then' })
  await makeParticipant({ meetingId: meeting.id, personId, side: 'ours', titleEn: 'Head of delegation' })

  const { rows } = await listMeetingsWith(officer, 'person', personId, 1)

  expect(rows).toMatchObject([{ titleEn: 'Head of delegation', number: meeting.number }])
  expect(await listVisitsWith(officer, 'person', personId)).toMatchObject([
    { ref: visit.ref, role: 'head', memberTitleEn: 'Mayor then' },
  ])
})

test('a place has the meetings of its stops, the visits that came, and what was signed there', async () => {
  const officer = await makeUser()
  const { id: placeId } = await makePlace()
  const visit = await makeVisit()
  const stop = await makeStop({ visitId: visit.id, placeId })
  const meeting = await makeMeeting({ visitId: visit.id, stopId: stop.id })
  const agreement = await makeAgreement({ visitId: visit.id })
  const person = await makePerson()
  await makeAct({ agreementId: agreement.id, kind: 'signed', doneOn: '2019-12-20', placeId })
  await transaction((tx) =>
    tx.insert(signatories).values({ agreementId: agreement.id, personId: person.id, placeId, position: 1 }),
  )

  const { rows } = await listMeetingsWith(officer, 'place', placeId, 1)

  expect(rows.map(({ id }) => id)).toEqual([meeting.id])
  expect(await listVisitsWith(officer, 'place', placeId)).toHaveLength(1)
  expect(await listAgreementsWith(officer, 'place', placeId, today)).toMatchObject([
    { ref: agreement.ref, status: 'signed' },
  ])
})

test('only commitments that are open stand there, the first due first', async () => {
  const officer = await makeUser()
  const { id } = await makeOrganisation()
  const later = await makeCommitment({ organisationId: id })
  const sooner = await makeCommitment({ organisationId: id, dueOn: '2020-03-01', status: 'blocked' })
  await makeCommitment({
    organisationId: id,
    status: 'dropped',
    dropReason: 'No funds',
    closedOn: '2020-01-01',
  })

  const open = await listOpenCommitmentsWith(officer, 'organisation', id)

  expect(open.map(({ ref }) => ref)).toEqual([sooner.ref, later.ref])
})

test('meetings stand twenty to a page', async () => {
  const officer = await makeUser()
  const { id } = await makeOrganisation()
  const visit = await makeVisit()
  for (let number = 0; number < 21; number++) await counterpart({ visitId: visit.id }, id)

  expect((await listMeetingsWith(officer, 'organisation', id, 2)).rows).toHaveLength(1)
})

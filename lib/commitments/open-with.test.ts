import { beforeEach, expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeCommitment } from '@/db/factories/commitments'
import { makeOrganisation, makePerson } from '@/db/factories/directory'
import { makeMeeting, makeParticipant } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { meetingCounterparts } from '@/db/schema'
import type { VisitStatus } from '@/db/values/visits'
import { findMeeting } from '../meetings/queries'
import type { User } from '../user'
import { listOpenWith } from './open-with'
import { updateCommitment } from './progress'

let staff: User
let partner: Awaited<ReturnType<typeof makeOrganisation>>

beforeEach(async () => {
  staff = await makeUser()
  partner = await makeOrganisation()
})

async function meetPartner(given: { status?: VisitStatus; state?: 'planned' | 'held' | 'cancelled' } = {}) {
  const visit = await makeVisit({ status: given.status ?? 'under-way' })
  const meeting = await makeMeeting({ visitId: visit.id, state: given.state ?? 'planned' })
  await transaction((tx) =>
    tx.insert(meetingCounterparts).values({ meetingId: meeting.id, organisationId: partner.id, position: 1 }),
  )
  return { ...meeting, visitRef: visit.ref }
}

async function openAt(meeting: { visitRef: string; number: number }, user = staff) {
  const page = await findMeeting(user, meeting.visitRef, meeting.number)
  return (await listOpenWith(user, page!)).map(({ wordsEn }) => wordsEn)
}

test('what is open with a counterpart appears on the next meeting with it, ours and theirs, soonest first', async () => {
  await makeCommitment({ wordsEn: 'theirs', organisationId: partner.id })
  await makeCommitment({ wordsEn: 'ours', promiser: 'us', organisationId: partner.id, dueOn: '2026-01-01' })
  await makeCommitment({
    ...{ wordsEn: 'kept', organisationId: partner.id },
    ...{ status: 'done', evidence: 'Letter', closedOn: '2020-01-01' },
  })
  await makeCommitment({ wordsEn: 'of another', organisationId: (await makeOrganisation()).id })

  expect(await openAt(await meetPartner())).toEqual(['ours', 'theirs'])
  expect(await openAt(await meetPartner({ state: 'held' }))).toEqual(['ours', 'theirs'])
})

test('so does what is open with a person at the table, or with whom a person there speaks for', async () => {
  const person = await makePerson()
  const company = await makeOrganisation()
  const meeting = await meetPartner()
  await makeParticipant({ meetingId: meeting.id, personId: person.id, organisationId: company.id })
  await makeParticipant({ meetingId: meeting.id, personId: (await makePerson()).id, side: 'ours' })
  await makeCommitment({ wordsEn: 'of the person', theirPersonId: person.id, dueOn: '2026-01-01' })
  await makeCommitment({ wordsEn: 'of the company', organisationId: company.id })
  await makeCommitment({ wordsEn: 'of nobody' })

  expect(await openAt(meeting)).toEqual(['of the person', 'of the company'])
})

test('what was promised at the meeting itself is among its outcomes, not here', async () => {
  const meeting = await meetPartner()
  const { id: meetingId, visitId } = meeting
  await makeCommitment({ wordsEn: 'made here', meetingId, visitId, organisationId: partner.id })

  expect(await openAt(meeting)).toEqual([])
})

test('a cancelled meeting and one whose visit is closed show nothing', async () => {
  await makeCommitment({ organisationId: partner.id })

  expect(await openAt(await meetPartner({ state: 'cancelled' }))).toEqual([])
  expect(await openAt(await meetPartner({ state: 'held', status: 'closed' }))).toEqual([])
})

test('what is above clearance stays out, by itself or by what it hangs on', async () => {
  const secret = await makeVisit({ sensitivity: 'restricted' })
  await makeCommitment({ wordsEn: 'a', organisationId: partner.id, sensitivity: 'restricted' })
  await makeCommitment({ wordsEn: 'b', organisationId: partner.id, visitId: secret.id })
  const meeting = await meetPartner()

  expect(await openAt(meeting)).toEqual([])
  expect(await openAt(meeting, await makeUser({ clearance: 'restricted' }))).toEqual(['a', 'b'])
})

test('each comes with its last update', async () => {
  const { ref } = await makeCommitment({ organisationId: partner.id })
  await updateCommitment(staff, ref, { note: 'Wrote', status: null })
  await updateCommitment(staff, ref, { note: 'They answered', status: null })
  const meeting = await meetPartner()

  const page = await findMeeting(staff, meeting.visitRef, meeting.number)
  expect(await listOpenWith(staff, page!)).toMatchObject([{ last: { note: 'They answered' } }])
})

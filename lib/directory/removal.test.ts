import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeOrganisation, makePerson, makePlace } from '@/db/factories/directory'
import { makeMeeting, makeParticipant } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeStop, makeVisit } from '@/db/factories/visits'
import { agreementParties, auditEvents, meetingCounterparts, members, posts, signatories } from '@/db/schema'
import { removeEntry, restoreEntry } from './removal'

const nothing = { visits: 0, meetings: 0, agreements: 0, commitments: 0, organisations: 0, people: 0 }

const referredTo = (seen: Partial<typeof nothing>, unseen: 'yes' | 'no' = 'no') => ({
  problem: {
    sentence: { key: 'directory.problem.referredTo', values: { ...nothing, ...seen, unseen } },
  },
})

test('what nothing refers to is removed and put back, and the trail tells of both by name', async () => {
  const officer = await makeUser()
  const place = await makePlace({ nameEn: 'Cochin', nameZh: '科钦' })

  expect(await removeEntry(officer, 'place', place.id)).toMatchObject({ ok: true })
  expect(await removeEntry(officer, 'place', place.id)).toMatchObject({
    problem: { sentence: { key: 'problems.gone' } },
  })
  expect(await restoreEntry(officer, 'place', place.id)).toMatchObject({ ok: true })
  expect(await restoreEntry(officer, 'place', place.id)).toMatchObject({ ok: false })
  expect(
    await db.select({ action: auditEvents.action, changes: auditEvents.changes }).from(auditEvents),
  ).toEqual([
    { action: 'place.removed', changes: { name: [null, 'Cochin 科钦'] } },
    { action: 'place.restored', changes: { name: [null, 'Cochin 科钦'] } },
  ])
})

test('a viewer removes and restores nothing', async () => {
  const viewer = await makeUser({ roles: ['viewer'] })
  const { id } = await makePerson()
  const refusal = { problem: { sentence: { key: 'problems.notAllowed' } } }

  expect(await removeEntry(viewer, 'person', id)).toMatchObject(refusal)
  expect(await restoreEntry(viewer, 'person', id)).toMatchObject(refusal)
})

test('an organisation stays while meetings, agreements, commitments, members or posts name it', async () => {
  const officer = await makeUser()
  const { id: organisationId } = await makeOrganisation()
  const visit = await makeVisit()
  const person = await makePerson()
  const meeting = await makeMeeting({ visitId: visit.id })
  const agreement = await makeAgreement()
  await makeMember({ visitId: visit.id, personId: person.id, organisationId })
  await makeParticipant({ meetingId: meeting.id, personId: person.id, organisationId })
  await makeCommitment({ organisationId })
  await transaction(async (tx) => {
    await tx.insert(meetingCounterparts).values({ meetingId: meeting.id, organisationId, position: 1 })
    await tx
      .insert(agreementParties)
      .values({ agreementId: agreement.id, organisationId, side: 'theirs', position: 1 })
    await tx.insert(posts).values({ personId: person.id, organisationId, titleEn: 'Chair' })
  })

  expect(await removeEntry(officer, 'organisation', organisationId)).toMatchObject(
    referredTo({ visits: 1, meetings: 1, agreements: 1, commitments: 1, people: 1 }),
  )
})

test('a person stays while a visit, a meeting, a signature or a commitment names them', async () => {
  const officer = await makeUser()
  const { id: personId } = await makePerson()
  const visit = await makeVisit()
  const meeting = await makeMeeting({ visitId: visit.id })
  const agreement = await makeAgreement()
  await makeMember({ visitId: visit.id, personId })
  await makeParticipant({ meetingId: meeting.id, personId })
  await makeCommitment({ theirPersonId: personId })
  await transaction((tx) =>
    tx.insert(signatories).values({ agreementId: agreement.id, personId, position: 1 }),
  )

  expect(await removeEntry(officer, 'person', personId)).toMatchObject(
    referredTo({ visits: 1, meetings: 1, agreements: 1, commitments: 1 }),
  )
})

test('a place stays while a stop, a signature or an organisation is there', async () => {
  const officer = await makeUser()
  const { id: placeId } = await makePlace()
  const visit = await makeVisit()
  const stop = await makeStop({ visitId: visit.id, placeId })
  await makeMeeting({ visitId: visit.id, stopId: stop.id })
  await makeOrganisation({ placeId })

  expect(await removeEntry(officer, 'place', placeId)).toMatchObject(
    referredTo({ visits: 1, meetings: 1, organisations: 1 }),
  )
})

test('what refers to it above clearance is not counted, and yet keeps it', async () => {
  const officer = await makeUser()
  const { id: personId } = await makePerson()
  const visit = await makeVisit({ sensitivity: 'restricted' })
  await makeMember({ visitId: visit.id, personId })

  expect(await removeEntry(officer, 'person', personId)).toMatchObject(referredTo({}, 'yes'))
})

test('what was removed itself keeps nothing', async () => {
  const officer = await makeUser()
  const { id: personId } = await makePerson()
  const visit = await makeVisit()
  await makeMember({ visitId: visit.id, personId, removedAt: 1 })

  expect(await removeEntry(officer, 'person', personId)).toMatchObject({ ok: true })
  expect(await db.$count(members)).toBe(1)
})

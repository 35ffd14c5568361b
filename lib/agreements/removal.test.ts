import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { meetingAgreements } from '@/db/schema'
import { findAgreement } from './queries'
import { removeAgreement, restoreAgreement } from './removal'
import { listEvents } from './sent-forms'

test('a removed agreement is gone until it is restored under its reference', async () => {
  const staff = await makeUser()
  const { id, ref } = await makeAgreement()

  await removeAgreement(staff, ref)
  expect(await findAgreement(staff, ref)).toBeUndefined()
  await restoreAgreement(staff, ref)

  expect(await findAgreement(staff, ref)).toMatchObject({ ref })
  expect((await listEvents(id)).map(({ action }) => action)).toEqual([
    'agreement.restored',
    'agreement.removed',
  ])
})

test('what refers to it keeps it, and is named as far as one may see', async () => {
  const staff = await makeUser()
  const { id, ref } = await makeAgreement()
  const commitment = await makeCommitment({ agreementId: id })
  const child = await makeAgreement({ parentId: id, relation: 'amends' })
  const visit = await makeVisit()
  const meeting = await makeMeeting({ visitId: visit.id })
  await transaction((tx) => tx.insert(meetingAgreements).values({ meetingId: meeting.id, agreementId: id }))

  expect(await removeAgreement(staff, ref)).toMatchObject({
    problem: {
      sentence: {
        key: 'agreements.refused.referredTo',
        values: { names: [commitment.ref, child.ref, `${visit.ref}/${meeting.number}`].join(', ') },
      },
    },
  })
})

test('a record above one’s clearance keeps it without being named', async () => {
  const staff = await makeUser()
  const { id, ref } = await makeAgreement()
  await makeCommitment({ agreementId: id, sensitivity: 'restricted' })

  expect(await removeAgreement(staff, ref)).toMatchObject({
    problem: { sentence: { key: 'agreements.refused.referredToUnseen' } },
  })
})

test('a viewer neither removes nor restores, and above clearance nobody does', async () => {
  const viewer = await makeUser({ roles: ['viewer'] })
  const staff = await makeUser()
  const open = await makeAgreement()
  const secret = await makeAgreement({ sensitivity: 'restricted' })
  const removed = await makeAgreement({ sensitivity: 'restricted', removedAt: 1 })

  for (const answer of [await removeAgreement(viewer, open.ref), await restoreAgreement(viewer, open.ref)])
    expect(answer).toMatchObject({ problem: { sentence: { key: 'problems.notAllowed' } } })
  for (const answer of [await removeAgreement(staff, secret.ref), await restoreAgreement(staff, removed.ref)])
    expect(answer).toMatchObject({ problem: { sentence: { key: 'problems.gone' } } })
})

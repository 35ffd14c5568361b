import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { agreementReviews, meetingAgreements } from '@/db/schema'
import { findAgreement } from './queries'

test('an agreement is shown with the meetings and visits it was spoken of at, and what came of it', async () => {
  const user = await makeUser()
  const first = await makeVisit({ firstOn: '2018-05-01', lastOn: '2018-05-05' })
  const second = await makeVisit({ firstOn: '2019-12-19', lastOn: '2019-12-26' })
  const origin = await makeMeeting({ visitId: second.id })
  const earlier = await makeMeeting({ visitId: first.id })
  const parent = await makeAgreement()
  const agreement = await makeAgreement({
    visitId: second.id,
    meetingId: origin.id,
    parentId: parent.id,
    relation: 'renews',
  })
  const successor = await makeAgreement({ parentId: agreement.id, relation: 'succeeds' })
  const commitment = await makeCommitment({ agreementId: agreement.id })
  await transaction((tx) =>
    tx.insert(meetingAgreements).values({ meetingId: earlier.id, agreementId: agreement.id }),
  )

  expect(await findAgreement(user, agreement.ref)).toMatchObject({
    meetings: [{ visit: first.ref }, { visit: second.ref, number: origin.number }],
    visits: [{ ref: first.ref }, { ref: second.ref }],
    commitments: [{ ref: commitment.ref }],
    family: [{ ref: parent.ref }, { ref: agreement.ref }, { ref: successor.ref }],
  })
})

test('nothing above clearance shows on it', async () => {
  const user = await makeUser()
  const secret = { sensitivity: 'restricted' } as const
  const visit = await makeVisit(secret)
  const meeting = await makeMeeting({ visitId: visit.id })
  const parent = await makeAgreement(secret)
  const agreement = await makeAgreement({
    visitId: visit.id,
    meetingId: meeting.id,
    parentId: parent.id,
    relation: 'renews',
  })
  await makeCommitment({ agreementId: agreement.id, ...secret })

  expect(await findAgreement(user, agreement.ref)).toMatchObject({
    meetings: [],
    visits: [],
    commitments: [],
    family: [{ ref: agreement.ref, relation: null, parent: null }],
  })
  expect(await findAgreement(user, parent.ref)).toBeUndefined()
})

test('an act without a day counts from the visit on, and at once on an agreement that came first', async () => {
  const user = await makeUser()
  const past = await makeVisit({ firstOn: '2019-12-19', lastOn: '2019-12-26' })
  const ahead = await makeVisit({ firstOn: '2190-01-01', lastOn: '2190-01-02' })

  for (const visit of [past, ahead]) {
    const { id, ref } = await makeAgreement({ visitId: visit.id })
    await makeAct({ agreementId: id, kind: 'proposed' })

    expect((await findAgreement(user, ref))?.stand.because.act).toBe('proposed')
  }
})

test('as of a day it has the status of that day, and the acts and reviews done by then', async () => {
  const user = await makeUser()
  const { id, ref } = await makeAgreement({ effectiveRule: 'on-signature' })
  await makeAct({ agreementId: id, kind: 'signed', doneOn: '2019-12-20' })
  await makeAct({ agreementId: id, kind: 'terminated', doneOn: '2021-03-01' })
  await transaction((tx) =>
    tx.insert(agreementReviews).values({
      agreementId: id,
      reviewerId: user.id,
      reviewedOn: '2020-06-01',
      finding: 'on-course',
    }),
  )

  expect(await findAgreement(user, ref, '2019-12-31')).toMatchObject({
    isToday: false,
    stand: { status: 'in-force' },
    acts: [{ kind: 'signed' }],
    reviews: [],
  })
  expect(await findAgreement(user, ref)).toMatchObject({
    isToday: true,
    stand: { status: 'terminated' },
    acts: [{ kind: 'signed' }, { kind: 'terminated' }],
    reviews: [{ finding: 'on-course' }],
  })
})

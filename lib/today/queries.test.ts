import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAct, makeAgreement, makeQuestion } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeOrganisation } from '@/db/factories/directory'
import { makeReport } from '@/db/factories/reports'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { users } from '@/db/schema'
import { instantOf } from '../time/when'
import { findToday } from './queries'

const now = instantOf('2026-03-10', '10:00', 'Asia/Shanghai')
const refs = (lines: { ref: string }[]) => lines.map(({ ref }) => ref)

const underWay = { status: 'under-way', firstOn: '2026-03-08', lastOn: '2026-03-15' } as const

test('an official sees what waits for approval, agreements due or ending, and overdue promises by partner', async () => {
  const official = await makeUser({ roles: ['official'] })
  const planned = await makeVisit({ status: 'planned', firstOn: '2026-06-01', lastOn: '2026-06-03' })
  const reported = await makeVisit({ status: 'reported', reportedAt: 1 })
  const approved = await makeVisit({ status: 'reported', reportedAt: 2 })
  await makeReport({ visitId: approved.id, state: 'approved' })
  const review = await makeAgreement({ reviewDueOn: '2026-03-10' })
  await makeAgreement({ reviewDueOn: '2026-03-11' })
  const ending = await makeAgreement({
    term: 'fixed',
    validUntil: '2026-06-08',
    effectiveRule: 'on-signature',
  })
  await makeAct({ agreementId: ending.id, kind: 'signed', doneOn: '2020-06-08' })
  const partner = await makeOrganisation()
  await makeCommitment({ organisationId: partner.id, dueOn: '2026-03-09' })
  await makeCommitment({ organisationId: partner.id, dueOn: '2026-01-31', promiser: 'us' })
  await makeCommitment({ organisationId: partner.id, dueOn: '2026-03-10' })
  await makeCommitment({ dueOn: '2026-02-01' })

  const today = await findToday(official, now)

  expect(refs(today.toApprove)).toEqual([planned.ref])
  expect(refs(today.reported)).toEqual([reported.ref])
  expect(refs(today.toClose)).toEqual([approved.ref])
  expect(refs(today.reviews)).toEqual([review.ref])
  expect(refs(today.ending)).toEqual([ending.ref])
  expect(today.overdue.map(({ organisation, count, oldest }) => [organisation?.id, count, oldest])).toEqual([
    [partner.id, 2, '2026-01-31'],
    [undefined, 1, '2026-02-01'],
  ])
})

test('a viewer sees the visits under way and the latest reports, and nothing to do', async () => {
  const viewer = await makeUser({ roles: ['viewer'] })
  const visit = await makeVisit(underWay)
  const older = await makeVisit({ status: 'closed', reportedAt: 1 })
  const newer = await makeVisit({ status: 'reported', reportedAt: 2 })
  await makeVisit({ status: 'planned', firstOn: '2026-03-11', lastOn: '2026-03-12' })
  await makeCommitment({ ownerId: viewer.id, dueOn: '2020-01-01' })

  const today = await findToday(viewer, now)

  expect(refs(today.underWay)).toEqual([visit.ref])
  expect(refs(today.latest)).toEqual([newer.ref, older.ref])
  expect(today.mine).toBeUndefined()
  expect([today.coming, today.toApprove, today.reported, today.toClose].flat()).toEqual([])
  expect([today.overdue, today.newcomers].flat()).toEqual([])
})

test('an administrator sees who has no role or never signed in, and none of the office’s papers', async () => {
  const administrator = await makeUser({ roles: ['administrator'], lastSeenAt: 1 })
  const unseen = await makeUser({ name: 'A. Unseen' })
  await makeUser({ lastSeenAt: 1 })
  await makeUser({ disabled: true })
  await transaction((tx) =>
    tx.insert(users).values({ name: 'B. Roleless', email: 'b@office.test', lastSeenAt: 1 }),
  )
  await makeVisit(underWay)

  const today = await findToday(administrator, now)

  expect(today.newcomers.map(({ name, hasRole }) => [name, hasRole])).toEqual([
    [unseen.name, true],
    ['B. Roleless', false],
  ])
  expect(today.underWay).toEqual([])
})

test('whoever is staff and official sees both', async () => {
  const both = await makeUser({ roles: ['staff', 'official'] })
  const coming = await makeVisit({ status: 'planned', firstOn: '2026-03-11', lastOn: '2026-03-12' })

  const today = await findToday(both, now)

  expect(refs(today.coming)).toEqual([coming.ref])
  expect(refs(today.toApprove)).toEqual([coming.ref])
})

test('a question about an agreement waits with whoever was asked, until it is answered', async () => {
  const [staff, official] = [await makeUser(), await makeUser({ roles: ['official'] })]
  const { id } = await makeAgreement()
  const asked = { agreementId: id, askedBy: official.id, askedOf: staff.id }
  await makeQuestion({ ...asked, answer: 'Yes', answeredAt: 1, answeredBy: staff.id })
  expect((await findToday(staff, now)).questions).toEqual([])

  const open = await makeQuestion(asked)

  expect(await findToday(staff, now)).toMatchObject({ quiet: false, questions: [{ id: open.id }] })
  expect((await findToday(official, now)).questions).toEqual([])
})

test('when nothing needs them, staff are told of the next visit, an official of whatever comes first', async () => {
  const [staff, official] = [await makeUser(), await makeUser({ roles: ['official'] })]
  const visit = await makeVisit({ status: 'approved', firstOn: '2026-05-01', lastOn: '2026-05-02' })
  expect(await findToday(official, now)).toMatchObject({ quiet: true, next: { kind: 'visit' } })

  const review = await makeAgreement({ reviewDueOn: '2026-04-20' })
  expect((await findToday(official, now)).next).toEqual({ kind: 'review', on: '2026-04-20', ref: review.ref })
  const promise = await makeCommitment({ dueOn: '2026-03-10' })

  expect((await findToday(staff, now)).next).toEqual({ kind: 'visit', on: '2026-05-01', ref: visit.ref })
  expect(await findToday(official, now)).toMatchObject({
    quiet: true,
    next: { kind: 'commitment', on: '2026-03-10', ref: promise.ref },
  })
})

test('with nothing ahead at all, Today is quiet and names no date', async () => {
  expect(await findToday(await makeUser(), now)).toMatchObject({ quiet: true, next: null })
})

test('nothing restricted shows on the Today of somebody who is not cleared, in no part and not as the next date', async () => {
  const everything = { roles: ['staff', 'official', 'viewer', 'administrator'] as never, lastSeenAt: 1 }
  const uncleared = await makeUser(everything)
  const cleared = await makeUser({ ...everything, clearance: 'restricted' })
  const restricted = { sensitivity: 'restricted' } as const
  for (const who of [uncleared, cleared]) {
    const own = { ...restricted, ownerId: who.id }
    await makeVisit({ ...own, ...underWay })
    await makeVisit({ ...own, status: 'returned' })
    await makeVisit({ ...own, status: 'reported' })
    await makeVisit({ ...own, status: 'planned', firstOn: '2026-03-11', lastOn: '2026-03-12' })
    await makeVisit({ ...own, status: 'approved', firstOn: '2026-05-01', lastOn: '2026-05-02' })
    await makeAgreement({ ...restricted, reviewDueOn: '2026-03-01' })
    await makeAgreement({ ...restricted, reviewDueOn: '2026-06-01' })
    await makeCommitment({ ...own, dueOn: '2026-03-01' })
    await makeCommitment({ ...own, dueOn: '2026-05-01' })
  }
  const hidden = await makeVisit(restricted)
  await makeCommitment({ visitId: hidden.id, ownerId: uncleared.id, dueOn: '2026-03-01' })

  const today = await findToday(uncleared, now)

  expect(today).toMatchObject({ quiet: true, next: null })
  expect(today.latest).toEqual([])
  expect((await findToday(cleared, now)).underWay).toHaveLength(2)
})

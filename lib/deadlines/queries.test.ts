import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { agreementTypeSettings } from '@/db/schema/agreements'
import { officeDays } from '@/db/schema/office'
import type { User } from '../user'
import { longAgo } from './deadline'
import { listOwnDeadlines } from './queries'

const today = '2026-03-10'
const fixed = { effectiveRule: 'on-signature', term: 'fixed', type: 'framework-agreement' } as const

async function signed(given: Parameters<typeof makeAgreement>[0]) {
  const agreement = await makeAgreement({ ...fixed, ...given })
  await makeAct({ agreementId: agreement.id, kind: 'signed', doneOn: '2020-06-08' })
  return agreement
}

const own = (user: User, to = '2026-06-30') => listOwnDeadlines(user, longAgo, to, today)
const refs = async (user: User) => (await own(user)).map(({ ref }) => ref)
const told = async (user: User, to?: string) =>
  (await own(user, to)).map(({ kind, on, ref, person }) => [on, kind, ref, person?.name])

test('deadlines of all kinds stand in one list by their day, each with whoever answers for it', async () => {
  const officer = await makeUser({ name: 'Chen Jie', roles: ['staff', 'official'] })
  const agreement = await signed({
    validUntil: '2026-06-08',
    noticeDays: 60,
    reviewDueOn: '2026-03-01',
    reviewerId: officer.id,
  })
  const commitment = await makeCommitment({ ownerId: officer.id, dueOn: '2026-03-20' })
  const visit = await makeVisit({ status: 'returned', lastOn: '2026-03-06', ownerId: officer.id })
  const nobodys = await makeCommitment({ dueOn: '2026-03-21' })

  expect(await told(officer)).toEqual([
    ['2026-03-01', 'review', agreement.ref, 'Chen Jie'],
    ['2026-03-20', 'commitment', commitment.ref, 'Chen Jie'],
    ['2026-03-21', 'commitment', nobodys.ref, undefined],
    ['2026-03-27', 'report', visit.ref, 'Chen Jie'],
    ['2026-04-09', 'notice', agreement.ref, 'Chen Jie'],
    ['2026-06-08', 'expiry', agreement.ref, 'Chen Jie'],
  ])
})

test('the last day for notice is the working day before, where it falls on a day off', async () => {
  const official = await makeUser({ roles: ['official'] })
  await signed({ validUntil: '2026-06-08', noticeDays: 64 })
  const off = { kind: 'off', nameEn: 'Qingming', source: 'A notice' } as const
  await transaction((tx) => tx.insert(officeDays).values({ on: '2026-04-03', ...off }))

  // Sixty-four days before is Sunday 5 April; the Friday before it is off.
  expect((await told(official, '2026-05-01')).map(([on]) => on)).toEqual(['2026-04-02'])
})

test('notice is due within the span though the end lies far beyond it', async () => {
  const official = await makeUser({ roles: ['official'] })
  await signed({ validUntil: '2026-09-08', noticeDays: 180 })

  expect((await told(official, '2026-03-31')).map(([on]) => on)).toEqual(['2026-03-12'])
})

test('what has been done, ended or passed is due no more', async () => {
  const official = await makeUser({ roles: ['official'] })
  await makeCommitment({ dueOn: today, status: 'done', closedOn: today, evidence: 'Photo' })
  await makeVisit({ status: 'reported', reportedAt: 1, lastOn: '2026-03-06' })
  await signed({ validUntil: '2026-03-01', reviewDueOn: '2026-02-01', noticeDays: 30 })
  const noticeGone = await signed({ validUntil: '2026-03-31', noticeDays: 60 })

  expect(await told(official)).toEqual([['2026-03-31', 'expiry', noticeGone.ref, undefined]])
})

test('an agreement that says no reviewer and no notice has those of its type', async () => {
  const reviewer = await makeUser({ name: 'Li Wei' })
  await transaction((tx) =>
    tx.insert(agreementTypeSettings).values({ type: fixed.type, reviewerId: reviewer.id, noticeDays: 10 }),
  )
  const agreement = await signed({ validUntil: '2026-03-31', term: 'renewed', renewalMonths: 12 })

  expect(await told(reviewer)).toEqual([
    ['2026-03-20', 'notice', agreement.ref, 'Li Wei'],
    ['2026-03-31', 'expiry', agreement.ref, 'Li Wei'],
  ])
})

test('one’s own are those that name one, and for an official those that name nobody', async () => {
  const [officer, official] = [await makeUser(), await makeUser({ roles: ['official'] })]
  const mine = await makeCommitment({ ownerId: officer.id, dueOn: '2026-03-20' })
  const nobodys = await makeCommitment({ dueOn: '2026-03-21' })
  const review = await makeAgreement({ reviewDueOn: '2026-03-22' })

  expect(await refs(officer)).toEqual([mine.ref])
  expect(await refs(official)).toEqual([nobodys.ref, review.ref])
})

test('whoever is named for a type, by name or by role, has the deadlines of its agreements that name nobody', async () => {
  const [officer, official] = [await makeUser(), await makeUser({ roles: ['official'] })]
  await transaction((tx) =>
    tx.insert(agreementTypeSettings).values([
      { type: 'letter-of-intent', reviewerId: officer.id },
      { type: 'agreed-minutes', reviewerRole: 'staff' },
    ]),
  )
  const due = { reviewDueOn: '2026-03-22', visitId: null }
  const mine = await makeAgreement({ ...due, type: 'letter-of-intent' })
  const ours = await makeAgreement({ ...due, type: 'agreed-minutes' })
  const theirs = await makeAgreement({ ...due, type: 'agreed-minutes', reviewerId: official.id })

  expect(await refs(officer)).toEqual([mine.ref, ours.ref])
  expect(await refs(official)).toEqual([theirs.ref])
})

test('a uid stays the same when its day moves, and differs between the deadlines of one record', async () => {
  const official = await makeUser({ roles: ['official'] })
  const { id } = await signed({ validUntil: '2026-06-08', noticeDays: 60, reviewDueOn: '2026-03-11' })

  const uids = (await own(official)).map(({ uid }) => uid)

  expect(uids).toEqual([`review-${id}`, `notice-${id}`, `expiry-${id}`])
})

test('nothing above clearance is due for anybody, not even their own', async () => {
  const officer = await makeUser({ roles: ['staff', 'official'] })
  const secret = { sensitivity: 'restricted' } as const
  await signed({
    ...secret,
    validUntil: '2026-06-08',
    noticeDays: 60,
    reviewDueOn: today,
    reviewerId: officer.id,
  })
  await makeCommitment({ ...secret, ownerId: officer.id, dueOn: today })
  const visit = await makeVisit({ ...secret, status: 'returned', lastOn: '2026-03-06', ownerId: officer.id })
  await makeCommitment({ visitId: visit.id, ownerId: officer.id, dueOn: today })

  expect(await own(officer)).toEqual([])
  expect(await own({ ...officer, clearance: 'restricted' })).toHaveLength(6)
})

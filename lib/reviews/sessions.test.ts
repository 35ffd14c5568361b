import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeUser } from '@/db/factories/users'
import { agreements } from '@/db/schema/agreements'
import { agreementReviews } from '@/db/schema/reviews'
import { recordReview } from '../agreements/reviews'
import { env } from '../env'
import { newSubmission } from '../submission'
import { todayIn } from '../time/local'
import { stopClock } from '../time/testing'
import type { User } from '../user'
import { beginSession, endSession, type Next, passOver, reviewInSession } from './commands'
import { findDesk, findSession, findSessionStep } from './queries'

let official: User
let other: User
let refs: string[]
const alive = { finding: 'on-course', note: 'Alive.', evidence: null, nextOn: null } as const
const stalled = { ...alive, finding: 'stalled' } as const
const refusal = (key: string) => ({ ok: false, problem: { sentence: { key } } })
const today = () => todayIn(env().HOME_ZONE)

beforeEach(async () => {
  official = await makeUser({ roles: ['official'], name: 'Li Wei' })
  other = await makeUser({ roles: ['official'], name: 'Wang Fang' })
  refs = []
  for (const day of ['01', '02', '03'])
    refs.push((await makeAgreement({ reviewDueOn: `2020-01-${day}` })).ref)
})

async function begun(user = official): Promise<Next> {
  const answer = await beginSession(user)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
  return answer.value
}
const shown = async (session: string, user = official) => (await findSession(user, session))!

test('a session goes through what is due, one after another, and says where it is', async () => {
  stopClock()
  const { session, next } = await begun()
  expect(next).toBe(refs[0])
  expect((await findSessionStep(official, session, refs[1]!))?.progress).toMatchObject({ number: 2, all: 3 })

  expect(await reviewInSession(official, session, refs[0]!, alive)).toMatchObject({
    value: { next: refs[1] },
  })
  expect(await passOver(official, session, refs[1]!)).toMatchObject({ value: { next: refs[2] } })
  expect(await reviewInSession(official, session, refs[2]!, stalled)).toMatchObject({ value: { next: null } })

  expect(await shown(session)).toMatchObject({
    progress: { all: 3, reviewed: 2, passed: 1, waiting: 0 },
    items: [
      { ref: refs[0], state: 'reviewed', review: { finding: 'on-course', reviewedOn: today() } },
      { ref: refs[1], state: 'passed', review: null },
      { ref: refs[2], state: 'reviewed', review: { finding: 'stalled' } },
    ],
  })
})

test('whoever leaves and begins again goes on where they were', async () => {
  const { session } = await begun()
  await reviewInSession(official, session, refs[0]!, alive)

  expect(await begun()).toEqual({ session, next: refs[1] })
  expect(await findDesk(official)).toMatchObject({
    open: { id: session, next: refs[1], progress: { reviewed: 1, all: 3 } },
  })
})

test('what was left out of order comes round again after the last', async () => {
  const { session } = await begun()

  expect(await reviewInSession(official, session, refs[2]!, alive)).toMatchObject({
    value: { next: refs[0] },
  })
})

test('what was passed over can be taken up until the session ends, and stays due', async () => {
  const { session } = await begun()
  await passOver(official, session, refs[0]!)
  expect(await reviewInSession(official, session, refs[0]!, alive)).toMatchObject({ ok: true })
  await passOver(official, session, refs[0]!)
  expect((await shown(session)).items[0]).toMatchObject({ state: 'reviewed' })
  await passOver(official, session, refs[1]!)

  await endSession(official, session, { note: 'Done for today.' })

  expect(await reviewInSession(official, session, refs[1]!, alive)).toMatchObject(
    refusal('reviews.refused.ended'),
  )
  expect(await passOver(official, session, refs[2]!)).toMatchObject(refusal('reviews.refused.ended'))
  expect((await findDesk(official)).due).toBe(2)
})

test('a session ended twice keeps what was said of it first', async () => {
  const { session } = await begun()
  await endSession(official, session, { note: 'First' })

  expect(await endSession(official, session, { note: 'Second' })).toMatchObject({ ok: true })
  expect((await shown(session)).note).toBe('First')
  expect((await begun()).session).not.toBe(session)
})

test('with nothing due there is no session', async () => {
  await transaction((tx) => tx.update(agreements).set({ reviewDueOn: null }))

  expect(await beginSession(official)).toMatchObject(refusal('reviews.refused.nothingDue'))
})

describe('two at once', () => {
  const reviewsOf = async (ref: string) =>
    db
      .select({ finding: agreementReviews.finding })
      .from(agreementReviews)
      .innerJoin(agreements, eq(agreements.id, agreementReviews.agreementId))
      .where(eq(agreements.ref, ref))

  test('a review sent twice is one, and leads to the same place', async () => {
    const { session } = await begun()
    const submission = newSubmission()
    const send = () => reviewInSession(official, session, refs[0]!, alive, submission)

    const answers = await Promise.all([send(), send()])

    expect(answers[0]).toEqual(answers[1])
    expect(await reviewsOf(refs[0]!)).toHaveLength(1)
  })

  test('begun twice at once, a session is one', async () => {
    const [first, second] = await Promise.all([begun(), begun()])

    expect(first.session).toBe(second.session)
  })

  test('of two officials who review one agreement, the second is told of the first, and nothing is lost', async () => {
    stopClock()
    const [mine, theirs] = [await begun(), await begun(other)]
    await reviewInSession(other, theirs.session, refs[0]!, stalled)

    expect(await reviewInSession(official, mine.session, refs[0]!, alive)).toMatchObject({
      problem: { sentence: { key: 'reviews.refused.meanwhile', values: { by: 'Wang Fang', day: today() } } },
    })
    expect(await reviewsOf(refs[0]!)).toEqual([{ finding: 'stalled' }])
    expect((await shown(mine.session)).items[0]).toMatchObject({ state: 'reviewed', reviewer: 'Wang Fang' })
    expect((await begun()).next).toBe(refs[1])
  })

  test('a review from the agreement’s page counts in the session, one of an earlier day does not', async () => {
    stopClock()
    const { session } = await begun()
    await recordReview(other, refs[0]!, { ...stalled, reviewedOn: today() })
    await recordReview(other, refs[1]!, { ...stalled, reviewedOn: '2019-01-01' })

    expect((await shown(session)).progress).toMatchObject({ reviewed: 1, waiting: 2 })
  })
})

test('a session is its owner’s: for others it is not there', async () => {
  const { session } = await begun()

  expect(await findSession(other, session)).toBeUndefined()
  expect(await findSessionStep(other, session, refs[0]!)).toBeUndefined()
  expect(await reviewInSession(other, session, refs[0]!, alive)).toMatchObject(refusal('problems.gone'))
  expect(await passOver(other, session, refs[0]!)).toMatchObject(refusal('problems.gone'))
  expect(await endSession(other, session, { note: null })).toMatchObject(refusal('problems.gone'))
})

test('only an official reviews, also in a session that was theirs', async () => {
  const { session } = await begun()
  const staff: User = { ...official, roles: ['staff'] }

  expect(await findSession(staff, session)).toBeUndefined()
  const answers = [
    beginSession(staff),
    reviewInSession(staff, session, refs[0]!, alive),
    passOver(staff, session, refs[0]!),
    endSession(staff, session, { note: null }),
  ]
  for (const answer of await Promise.all(answers))
    expect(answer).toMatchObject(refusal('problems.notAllowed'))
})

test('an agreement that rises above the clearance leaves the session, its count too', async () => {
  const { session } = await begun()
  await transaction((tx) =>
    tx.update(agreements).set({ sensitivity: 'restricted' }).where(eq(agreements.ref, refs[0]!)),
  )

  expect(await shown(session)).toMatchObject({ progress: { all: 2 }, next: refs[1] })
  expect(await findSessionStep(official, session, refs[0]!)).toBeUndefined()
  expect((await findSessionStep(official, session, refs[1]!))?.progress.number).toBe(1)
  expect(await reviewInSession(official, session, refs[0]!, alive)).toMatchObject(refusal('problems.gone'))
})

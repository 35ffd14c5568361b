import { beforeEach, describe, expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAct, makeAgreement, makeReview } from '@/db/factories/agreements'
import { makeOrganisation, makePlace } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { agreementParties } from '@/db/schema'
import type { User } from '../user'
import { figureFilters } from './input'
import { findFigures } from './queries'

let user: User

beforeEach(async () => {
  user = await makeUser({ clearance: 'internal' })
})

const of2024 = (asked = {}) => figureFilters({ from: '2024-01-01', to: '2024-12-31', ...asked }, '2026-03-10')
const figures = (asked = {}) => findFigures(user, of2024(asked))

async function signed(on: string, given: Parameters<typeof makeAgreement>[0] = {}) {
  const agreement = await makeAgreement({ effectiveRule: 'on-signature', type: 'letter-of-intent', ...given })
  await makeAct({ agreementId: agreement.id, kind: 'signed', doneOn: on })
  return agreement
}

describe('agreements by status and type', () => {
  test('are as they stood at the end of the period: what came later does not count', async () => {
    const ended = await signed('2020-01-01')
    await makeAct({ agreementId: ended.id, kind: 'terminated', doneOn: '2025-02-01' })
    await signed('2025-06-01')

    const { status } = await figures()

    expect(Object.fromEntries(status.counts)).toEqual({ 'in-force': 1 })
    expect(status.total).toBe(1)
  })

  test('without any recorded step are not known, and in no other count', async () => {
    await makeAgreement()
    await signed('2020-01-01')

    const { status } = await figures()

    expect(status).toMatchObject({ total: 1, unknown: 1 })
  })

  test('of no known type are apart from those of a type', async () => {
    await signed('2020-01-01', { type: 'unknown' })
    await signed('2020-01-01')

    const { type } = await figures()

    expect(type).toMatchObject({ total: 1, unknown: 1 })
  })

  test('count only where the user may see them', async () => {
    await signed('2020-01-01', { sensitivity: 'restricted' })
    await signed('2020-01-01', { removedAt: 1 })

    const { status, years } = await figures()

    expect(status.total + status.unknown).toBe(0)
    expect(years.every(({ counts }) => counts['in-force'] === 0)).toBe(true)
  })

  test('are of the partner and the country asked for', async () => {
    const place = await makePlace({ country: 'ES' })
    const partner = await makeOrganisation({ placeId: place.id })
    const theirs = await signed('2020-01-01')
    await signed('2020-01-01')
    await transaction((tx) =>
      tx
        .insert(agreementParties)
        .values({ agreementId: theirs.id, organisationId: partner.id, side: 'theirs', position: 1 }),
    )

    expect((await figures({ country: 'ES' })).status.total).toBe(1)
    expect((await figures({ partner: partner.id })).status.total).toBe(1)
    expect((await figures({ country: 'IN' })).status.total).toBe(0)
  })
})

describe('reviews on time', () => {
  const reviews = async () => {
    const { numerator, denominator, unknown, counts } = (await figures()).reviews
    return { numerator, denominator, unknown, late: counts.get('late') ?? 0 }
  }

  test('are those held by the day that the review before them set', async () => {
    const { id: agreementId } = await signed('2020-01-01')
    const held = { agreementId, reviewerId: user.id }
    await makeReview({ ...held, reviewedOn: '2022-05-01', nextOn: '2024-05-01' })
    await makeReview({ ...held, reviewedOn: '2024-05-01', nextOn: '2024-11-01' })
    await makeReview({ ...held, reviewedOn: '2024-11-02', nextOn: '2026-11-01' })

    expect(await reviews()).toEqual({ numerator: 1, denominator: 2, unknown: 0, late: 1 })
  })

  test('that were due and not held by the end of the period are in the denominator', async () => {
    const agreement = await signed('2020-01-01', { reviewDueOn: '2024-03-01' })
    await makeReview({
      agreementId: agreement.id,
      reviewerId: user.id,
      reviewedOn: '2023-03-01',
      nextOn: '2024-03-01',
    })

    expect(await reviews()).toMatchObject({ numerator: 0, denominator: 1 })
  })

  test('were not needed once the agreement had ended', async () => {
    const agreement = await signed('2020-01-01', { reviewDueOn: '2024-03-01' })
    await makeAct({ agreementId: agreement.id, kind: 'terminated', doneOn: '2023-12-01' })

    expect(await reviews()).toMatchObject({ denominator: 0 })
  })

  test('that nobody had set a day for are not known', async () => {
    const { id: agreementId } = await signed('2020-01-01')
    await makeReview({ agreementId, reviewerId: user.id, reviewedOn: '2024-06-01' })

    expect(await reviews()).toEqual({ numerator: 0, denominator: 0, unknown: 1, late: 0 })
  })
})

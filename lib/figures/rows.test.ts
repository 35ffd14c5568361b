import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeAct, makeAgreement, makeReview } from '@/db/factories/agreements'
import { makeAmount, makeCommitment, makeStep } from '@/db/factories/commitments'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { type Counted, shareOf } from './counted'
import { type Figure, figureFilters, figures } from './input'
import { type Figures, findFigures } from './queries'
import { listFigureRows } from './rows'

const filters = figureFilters({ from: '2024-01-01', to: '2024-12-31' }, '2026-03-10')

test('a share is never more than all, and what is not known is in neither of its parts', () => {
  const counted = fc.array(
    fc.record({ id: fc.uuid(), part: fc.constantFrom('yes', 'no', 'unknown'), on: fc.constant(null) }),
  )
  fc.assert(
    fc.property(counted, (all: Counted<string>[]) => {
      const { numerator, denominator, unknown } = shareOf(all, 'yes')

      expect(numerator).toBeLessThanOrEqual(denominator)
      expect(denominator + unknown).toBe(all.length)
    }),
  )
})

const totals = (found: Figures): Record<Figure, number> => ({
  status: found.status.total,
  type: found.type.total,
  reviews: found.reviews.denominator,
  commitments: found.commitments.denominator,
  conversion: found.conversion.denominator,
  reports: found.reports.denominator,
  ladder: found.ladder.total,
  age: found.ages.total,
  money: found.money.kinds.reduce((sum, { of }) => sum + of, 0),
})

async function makeSome() {
  const user = await makeUser({ clearance: 'internal' })
  for (const sensitivity of ['internal', 'restricted'] as const) {
    const visit = await makeVisit({
      firstOn: '2024-03-04',
      lastOn: '2024-03-08',
      status: 'returned',
      sensitivity,
    })
    const agreement = await makeAgreement({
      type: 'letter-of-intent',
      sensitivity,
      reviewDueOn: '2024-06-01',
    })
    await makeAct({ agreementId: agreement.id, kind: 'signed', doneOn: '2024-01-05' })
    await makeReview({
      agreementId: agreement.id,
      reviewerId: user.id,
      reviewedOn: '2024-02-05',
      nextOn: '2024-06-01',
    })
    await makeAgreement({ sensitivity })
    for (const dueOn of ['2024-05-01', '2024-07-01', null]) {
      const { id: commitmentId } = await makeCommitment({
        kind: 'trade',
        rung: 'contract',
        course: 'going',
        madeOn: '2024-01-01',
        dueOn,
        visitId: visit.id,
        sensitivity,
      })
      const of = { commitmentId, userId: user.id }
      await makeStep({ ...of, rung: 'agreement', doneOn: '2024-02-01' })
      await makeStep({ ...of, rung: 'contract', doneOn: dueOn })
      await makeAmount({ ...of, currency: dueOn ? 'CNY' : 'USD' })
    }
  }
  return user
}

test.for(figures)('the rows behind %s are as many as it counts, in all and by part', async (figure) => {
  const user = await makeSome()

  const found = await findFigures(user, filters)
  const { count, rows } = await listFigureRows(user, filters, { figure, part: null, page: 1 }, 'en')

  expect(count).toBe(totals(found)[figure])
  expect(count).toBeGreaterThan(0)
  expect(rows).toHaveLength(count)
  for (const part of new Set(rows.map((row) => row.part))) {
    const ofPart = await listFigureRows(user, filters, { figure, part, page: 1 }, 'en')
    expect(ofPart.count).toBe(rows.filter((row) => row.part === part).length)
  }
})

test('the rows of what is not known are asked for by that name', async () => {
  const user = await makeSome()

  const { rows } = await listFigureRows(user, filters, { figure: 'status', part: 'unknown', page: 1 }, 'en')

  expect(rows).toHaveLength(1)
})

test('the rows of a sum of money are the projects with an amount in that currency', async () => {
  const user = await makeSome()
  const { money } = await findFigures(user, filters)

  const { count } = await listFigureRows(
    user,
    filters,
    { figure: 'money', part: 'pledged-CNY', page: 1 },
    'en',
  )

  expect(money.kinds[0]?.sums.find(({ currency }) => currency === 'CNY')?.projects).toBe(count)
})

test('figures that were asked for before are reckoned anew after a write, and for each reader apart', async () => {
  const [user, other] = [await makeUser({ clearance: 'internal' }), await makeUser({ clearance: 'public' })]
  await makeCommitment({ dueOn: '2024-05-01' })
  const due = async (reader: typeof user) => (await findFigures(reader, filters)).commitments.denominator
  expect([await due(user), await due(user), await due(other)]).toEqual([1, 1, 0])

  await makeCommitment({ dueOn: '2024-05-01' })

  expect([await due(user), await due(other)]).toEqual([2, 0])
})

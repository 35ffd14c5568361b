import { beforeEach, describe, expect, test } from 'vitest'
import { makeAmount, makeCommitment, makeStep } from '@/db/factories/commitments'
import { makeUser } from '@/db/factories/users'
import type { Rung } from '@/db/values/commitments'
import type { User } from '../user'
import { figureFilters } from './input'
import { findFigures } from './queries'

let user: User

beforeEach(async () => {
  user = await makeUser({ clearance: 'internal' })
})

const figures = (asked = {}) =>
  findFigures(user, figureFilters({ from: '2024-01-01', to: '2024-12-31', ...asked }, '2026-03-10'))

type Given = Parameters<typeof makeCommitment>[0] & { steps?: Partial<Record<Rung, string | null>> }

async function makeProject({ steps = {}, ...given }: Given = {}) {
  const rung = (Object.keys(steps).at(-1) ?? 'expressed') as Rung
  const project = await makeCommitment({
    kind: 'investment',
    rung,
    course: 'going',
    madeOn: '2024-02-01',
    ...given,
  })
  for (const [reached, doneOn] of Object.entries(steps))
    await makeStep({ commitmentId: project.id, userId: user.id, rung: reached as Rung, doneOn })
  return project
}

describe('from agreement to contract', () => {
  test('counts projects that first reached an agreement in the period, and a contract by its end', async () => {
    await makeProject({ steps: { agreement: '2024-02-01', contract: '2024-12-31' } })
    await makeProject({ steps: { agreement: '2024-02-01', contract: '2025-01-01' } })
    await makeProject({ steps: { agreement: '2023-12-31', contract: '2024-06-01' } })
    await makeProject({ steps: { intent: '2024-02-01' } })

    expect((await figures()).conversion).toMatchObject({ numerator: 1, denominator: 2, unknown: 0 })
  })

  test('counts a project once, however many commitments carry it further', async () => {
    const first = await makeProject({ steps: { agreement: '2024-02-01' } })
    const second = await makeProject({ continuesId: first.id, steps: { agreement: '2024-05-01' } })
    await makeProject({ continuesId: second.id, steps: { contract: '2024-09-01' } })

    expect((await figures()).conversion).toMatchObject({ numerator: 1, denominator: 1 })
  })

  test('does not know of steps whose day nobody recorded', async () => {
    await makeProject({ steps: { agreement: null } })
    await makeProject({ steps: { agreement: '2024-02-01', contract: null } })

    expect((await figures()).conversion).toMatchObject({ numerator: 0, denominator: 0, unknown: 2 })
  })

  test('does not follow a chain through what the user may not see', async () => {
    const hidden = await makeProject({ sensitivity: 'restricted', steps: { agreement: '2023-02-01' } })
    await makeProject({ continuesId: hidden.id, steps: { agreement: '2024-02-01' } })

    const { conversion, ladder } = await figures()

    expect(conversion).toMatchObject({ numerator: 0, denominator: 1 })
    expect(ladder.total).toBe(1)
  })
})

describe('the ladder', () => {
  test('has each project on the highest rung it had reached by the day, those lost apart', async () => {
    const lost = await makeProject({ steps: { agreement: '2024-03-01' } })
    await makeStep({
      commitmentId: lost.id,
      userId: user.id,
      rung: 'intent',
      course: 'lost',
      doneOn: '2024-06-01',
    })
    await makeProject({ steps: { intent: '2024-03-01', contract: '2025-03-01' } })
    await makeProject({ steps: { started: '2025-03-01' } })
    await makeProject({ steps: { started: null } })

    const { ladder } = await figures()

    expect(Object.fromEntries(ladder.counts)).toEqual({ 'agreement-lost': 1, intent: 1, unknown: 1 })
  })
})

describe('money', () => {
  const money = async (asked = {}) => {
    const { kinds } = (await figures(asked)).money
    return Object.fromEntries(
      kinds.map(({ kind, sums }) => [
        kind,
        sums.map((sum) => `${sum.currency} ${sum.hundredths} ${sum.projects}`),
      ]),
    )
  }

  test('is the latest amount of each kind: an upgrade is no new money', async () => {
    const first = await makeProject()
    const next = await makeProject({ continuesId: first.id, madeOn: '2024-06-01' })
    const of = { userId: user.id, kind: 'pledged' as const }
    await makeAmount({ ...of, commitmentId: first.id, hundredths: 1000, asOf: '2024-02-01' })
    await makeAmount({ ...of, commitmentId: next.id, hundredths: 1500, asOf: '2024-06-01' })
    await makeAmount({ ...of, commitmentId: next.id, hundredths: 9900, asOf: '2025-06-01' })
    await makeAmount({ ...of, commitmentId: next.id, kind: 'agreed', hundredths: 700, asOf: '2024-07-01' })

    expect(await money()).toEqual({
      pledged: ['USD 1500 1'],
      agreed: ['USD 700 1'],
      contracted: [],
      realised: [],
    })
  })

  test('is never added over currencies', async () => {
    for (const currency of ['CNY', 'USD', 'CNY']) {
      const project = await makeProject()
      await makeAmount({ commitmentId: project.id, userId: user.id, currency, hundredths: 200 })
    }

    expect((await money()).pledged).toEqual(['CNY 400 2', 'USD 200 1'])
  })

  test('of a project counts in the one period in which it was first promised', async () => {
    const project = await makeProject({ madeOn: '2023-05-01' })
    await makeProject({ continuesId: project.id, madeOn: '2024-05-01' })
    await makeAmount({ commitmentId: project.id, userId: user.id, asOf: '2023-06-01', hundredths: 100 })

    expect((await money()).pledged).toEqual([])
    expect((await money({ from: '2023-01-01', to: '2023-12-31' })).pledged).toEqual(['USD 100 1'])
  })

  test('that nobody recorded is not known, not nothing', async () => {
    await makeProject()
    await makeProject({ madeOn: null })

    const { kinds, undated } = (await figures()).money

    expect(kinds[0]).toEqual({ kind: 'pledged', sums: [], of: 1, unknown: 1 })
    expect(undated).toBe(1)
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountKinds, rungs } from '@/db/values/commitments'
import type { Amount } from './money'
import { firstSigned, projectOf, projectTotals } from './project'

/** Every project among the commitments, each commitment in exactly one of them. */
function projectsAmong<T extends { id: string; continuesId: string | null }>(all: readonly T[]): T[][] {
  const placed = new Set<string>()
  return all.flatMap((each) => {
    if (placed.has(each.id)) return []
    const project = projectOf(all, each.id)
    for (const { id } of project) placed.add(id)
    return [project]
  })
}

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const days = ['2019-12-20', '2020-06-30', '2021-01-01', '2024-02-29']

const amount = fc.record({
  kind: fc.constantFrom(...amountKinds),
  hundredths: fc.integer({ min: 0, max: 10_000 }),
  currency: fc.constantFrom('USD', 'CNY'),
  asOf: fc.constantFrom(...days),
})
const step = fc.record({
  rung: fc.constantFrom(...rungs),
  course: fc.constant('going' as const),
  doneOn: fc.option(fc.constantFrom(...days)),
})
const body = fc.record({
  amounts: fc.array(amount),
  steps: fc.array(step),
  visitId: fc.constantFrom('v1', 'v2'),
})

// Each carries at most one earlier one further, as the form allows; none two.
const commitments = fc
  .tuple(fc.array(body, { minLength: 1, maxLength: ids.length }), fc.infiniteStream(fc.boolean()))
  .map(([bodies, linked]) => {
    const links = linked[Symbol.iterator]()
    return bodies.map((each, i) => ({
      ...each,
      id: ids[i] ?? '',
      continuesId: i > 0 && links.next().value ? (ids[i - 1] ?? null) : null,
    }))
  })

test('a project is found from any of its commitments, the earliest first', () => {
  const all = [
    { id: 'contract', continuesId: 'memorandum' },
    { id: 'word', continuesId: null },
    { id: 'other', continuesId: null },
    { id: 'memorandum', continuesId: 'word' },
    { id: 'orphan', continuesId: 'unseen' },
  ]

  for (const id of ['word', 'memorandum', 'contract'])
    expect(projectOf(all, id).map((each) => each.id)).toEqual(['word', 'memorandum', 'contract'])
  expect(projectOf(all, 'orphan').map((each) => each.id)).toEqual(['orphan'])
  expect(projectOf(all, 'nobody')).toEqual([])
})

test('a chain that comes back to where it began is still read once', () => {
  const ring = [
    { id: 'a', continuesId: 'c' },
    { id: 'b', continuesId: 'a' },
    { id: 'c', continuesId: 'b' },
  ]

  expect(projectOf(ring, 'b')).toHaveLength(3)
})

const money = (kind: Amount['kind'], hundredths: number, currency: string, asOf: string): Amount => ({
  ...{ kind, hundredths, currency, asOf },
})

test('an upgrade is not new money: each kind counts once, as the furthest commitment has it', () => {
  const memorandum = {
    amounts: [money('pledged', 100, 'USD', '2019-12-24'), money('agreed', 80, 'USD', '2019-12-24')],
  }
  const contract = {
    amounts: [money('pledged', 90, 'USD', '2021-01-01'), money('contracted', 500, 'CNY', '2021-01-01')],
  }

  const totals = projectTotals([memorandum, contract])
  expect(totals.pledged.map(({ hundredths }) => hundredths)).toEqual([90])
  expect(totals.agreed.map(({ hundredths }) => hundredths)).toEqual([80])
  expect(totals.contracted.map(({ currency }) => currency)).toEqual(['CNY'])
  expect(totals.realised).toEqual([])
  expect(projectTotals([memorandum, contract], '2020-12-31').pledged[0]?.hundredths).toBe(100)
})

test('each commitment is in one project, whatever the order they are read in', () => {
  fc.assert(
    fc.property(commitments, (all) => {
      const named = (projects: { id: string }[][]) =>
        projects.map((project) => project.map(({ id }) => id).join()).sort()

      const projects = projectsAmong(all)
      expect(
        projects
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(all.map(({ id }) => id).sort())
      expect(named(projectsAmong([...all].reverse()))).toEqual(named(projects))
    }),
  )
})

test('carrying a project further without saying another amount adds no money and no project', () => {
  fc.assert(
    fc.property(commitments, fc.array(step), (all, steps) => {
      const [project = []] = projectsAmong(all)
      const further = { id: 'z', continuesId: project.at(-1)?.id ?? null, amounts: [], steps, visitId: 'v9' }

      expect(projectsAmong([...all, further])).toHaveLength(projectsAmong(all).length)
      expect(projectTotals([...project, further])).toEqual(projectTotals(project))
    }),
  )
})

test('a project has at most one amount a kind and currency, and it is one that somebody entered', () => {
  fc.assert(
    fc.property(commitments, (all) => {
      for (const project of projectsAmong(all))
        for (const kind of amountKinds) {
          const counted = projectTotals(project)[kind]
          expect(new Set(counted.map(({ currency }) => currency)).size).toBe(counted.length)
          for (const each of counted) expect(project.flatMap(({ amounts }) => amounts)).toContain(each)
        }
    }),
  )
})

test('a project counts for one visit, that of its first signing, and later signings move nothing', () => {
  fc.assert(
    fc.property(commitments, (all) => {
      for (const project of projectsAmong(all)) {
        const first = firstSigned(project)
        const again = { id: 'z', visitId: 'v9', amounts: [], steps: [signing('2024-03-01')] }
        if (first?.on) expect(firstSigned([...project, again])).toEqual(first)
        else expect(firstSigned([...project, again])?.on).toBe('2024-03-01')
      }
    }),
  )
})

const signing = (doneOn: string) => ({ rung: 'contract' as const, course: 'going' as const, doneOn })

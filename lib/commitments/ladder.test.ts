import fc from 'fast-check'
import { expect, test } from 'vitest'
import { courses, rungs } from '@/db/values/commitments'
import { compareRungs, ladderOf, rungsReached, type Step, signedOn } from './ladder'

const step = (rung: Step['rung'], doneOn: string | null, course: Step['course'] = 'going', note = '') => ({
  rung,
  doneOn,
  course,
  note: note || null,
})

const anyStep = fc.record({
  rung: fc.constantFrom(...rungs),
  course: fc.constantFrom(...courses),
  doneOn: fc.option(fc.constantFrom('2019-12-20', '2020-06-30', '2021-01-01', '2024-02-29')),
  note: fc.constantFrom('No land', 'Bank withdrew'),
})

test('without a step a project has been expressed and is going', () => {
  expect(ladderOf([])).toEqual({ rung: 'expressed', course: 'going', courseReason: null })
})

test('what was signed stays signed when the project is lost, and the loss says why', () => {
  const steps = [
    step('contract', '2020-01-10'),
    step('contract', '2021-03-01', 'delayed', 'Port closed'),
    step('intent', '2022-05-01', 'lost', 'Bank withdrew'),
  ]

  expect(ladderOf(steps)).toEqual({ rung: 'contract', course: 'lost', courseReason: 'Bank withdrew' })
  expect(ladderOf(steps, '2021-12-31')).toMatchObject({ course: 'delayed', courseReason: 'Port closed' })
  expect(ladderOf(steps, '2020-01-09')).toMatchObject({ rung: 'expressed', course: 'going' })
})

test('a step that nobody can date was taken before those that are dated', () => {
  const steps = [step('intent', '2020-01-10'), step('agreement', null, 'dormant', 'No answer')]

  expect(ladderOf(steps)).toEqual({ rung: 'agreement', course: 'going', courseReason: null })
  expect(signedOn(steps)).toBeNull()
})

test('of two steps on one day the one entered later says how it fares', () => {
  const steps = [step('intent', '2020-01-10'), step('intent', '2020-01-10', 'delayed', 'No land')]

  expect(ladderOf(steps).course).toBe('delayed')
  expect(ladderOf([...steps].reverse()).course).toBe('going')
})

test('every rung up to the one reached is reached, and bears the day of its own first step', () => {
  const reached = rungsReached([step('contract', '2020-02-01'), step('intent', '2019-12-24')])

  expect(reached.filter((each) => each.reached).map(({ rung }) => rung)).toEqual(rungs.slice(0, 4))
  expect(reached.map(({ since }) => since)).toEqual([
    null,
    '2019-12-24',
    null,
    '2020-02-01',
    null,
    null,
    null,
  ])
  expect(reached.filter(({ current }) => current)).toHaveLength(1)
})

test('the rung never falls as days pass, and a later step changes no earlier day', () => {
  fc.assert(
    fc.property(fc.array(anyStep), anyStep, (steps, later) => {
      const [early, late] = [ladderOf(steps, '2020-12-31'), ladderOf(steps, '2024-12-31')]
      expect(compareRungs(late.rung, early.rung)).toBeGreaterThanOrEqual(0)
      expect(ladderOf([...steps, { ...later, doneOn: '2025-01-01' }], '2024-12-31')).toEqual(late)
    }),
  )
})

test('the rung is the same in whatever order the steps were entered', () => {
  fc.assert(
    fc.property(fc.array(anyStep), (steps) => {
      expect(ladderOf([...steps].reverse()).rung).toBe(ladderOf(steps).rung)
      expect(signedOn([...steps].reverse())).toBe(signedOn(steps))
    }),
  )
})

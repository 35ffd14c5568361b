import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actKinds, effectiveRules, terms } from '@/db/values/agreements'
import { addDays } from '../time/local'
import { actProblem } from './order'
import { statusOf, type Validity } from './rules'
import { statusSpans } from './spans'
import { type Act, inOrder } from './steps'

const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2019-01-01', days))
const perhaps = <T>(given: fc.Arbitrary<T>) => fc.option(given, { nil: null })

const anyAct = fc.record({
  kind: fc.constantFrom(...actKinds),
  doneOn: perhaps(anyDay),
  untilOn: perhaps(anyDay),
  organisationId: perhaps(fc.constantFrom('yiwu', 'cochin', 'kerala')),
}) satisfies fc.Arbitrary<Act>

const anyAgreement: fc.Arbitrary<Validity> = fc.record({
  effectiveRule: fc.constantFrom(...effectiveRules),
  effectiveOn: perhaps(anyDay),
  term: fc.constantFrom(...terms),
  validUntil: perhaps(anyDay),
  renewalMonths: perhaps(fc.integer({ min: 1, max: 60 })),
  noticeDays: perhaps(fc.integer({ min: 1, max: 400 })),
  parties: fc.constantFrom([], ['yiwu'], ['yiwu', 'cochin']),
  undatedFrom: perhaps(anyDay),
})

const anyActs = fc.array(anyAct, { maxLength: 12 })

test('the order in which acts are entered does not matter', () => {
  const shuffled = anyActs.chain((acts) =>
    fc.tuple(fc.constant(acts), fc.shuffledSubarray(acts, { minLength: acts.length })),
  )
  fc.assert(
    fc.property(anyAgreement, shuffled, anyDay, (agreement, [acts, others], day) => {
      expect(statusOf(agreement, others, day)).toEqual(statusOf(agreement, acts, day))
    }),
    { numRuns: 1000 },
  )
})

test('an act added later never changes an earlier day', () => {
  fc.assert(
    fc.property(anyAgreement, anyActs, anyAct, anyDay, (agreement, acts, act, day) => {
      const later = { ...act, doneOn: addDays(day, 1) }

      expect(statusOf(agreement, [...acts, later], day)).toEqual(statusOf(agreement, acts, day))
    }),
    { numRuns: 1000 },
  )
})

test('every day has one status, and the spans of statuses say the same of it', () => {
  const [first, last] = ['2019-01-01', '2021-09-30']
  fc.assert(
    fc.property(anyAgreement, anyActs, anyDay, (agreement, acts, day) => {
      const spans = statusSpans(agreement, acts, first, last)
      const held = spans.filter(({ from, to }) => from <= day && day <= to)

      expect(held).toMatchObject([{ status: statusOf(agreement, acts, day).status }])
      expect([spans.at(0)?.from, spans.at(-1)?.to]).toEqual([first, last])
      for (const [index, span] of spans.slice(1).entries()) {
        expect(span.from).toBe(addDays(spans[index]!.to, 1))
        expect(span.status).not.toBe(spans[index]!.status)
      }
    }),
    { numRuns: 500 },
  )
})

test('what has ended stays ended, but for a late extension', () => {
  const ended = ['terminated', 'superseded']
  fc.assert(
    fc.property(anyAgreement, anyActs, anyDay, anyDay, (agreement, acts, one, other) => {
      const [earlier, later] = [one, other].sort() as [string, string]

      if (ended.includes(statusOf(agreement, acts, earlier).status)) {
        expect([...ended, 'expired']).toContain(statusOf(agreement, acts, later).status)
      }
    }),
    { numRuns: 1000 },
  )
})

test('a history that is taken act by act gives a status that rests on one of its acts or on its terms', () => {
  fc.assert(
    fc.property(anyAgreement, anyActs, anyDay, (agreement, offered, day) => {
      const taken: Act[] = []
      for (const act of inOrder(offered)) {
        if (!actProblem(agreement, taken, act, '2030-01-01')) taken.push(act)
      }

      const { because } = statusOf(agreement, taken, day)

      if (because.act === 'date' || because.act === 'term' || because.act === 'nothing') return
      expect(taken.map(({ kind }) => kind)).toContain(because.act)
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../time/local'
import { datesOf } from './dates'
import { placeMarks, reachOf, scaleOf, yearsOf } from './picture'

const anyMark = fc.record({
  on: fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2015-01-01', days)),
  label: fc.constantFrom('Signed', 'Entered into force · 3 March 2020', '生效', '待核准签署 · 2024年5月1日'),
})

test('no label covers another, and none leaves the picture', () => {
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 25 }), fc.constantFrom(340, 720), (marks, width) => {
      const [first, last] = reachOf(
        marks.map(({ on }) => on),
        '2020-01-01',
      )
      const placed = placeMarks(marks, scaleOf(first, last, width), width)

      expect(placed).toHaveLength(marks.length)
      for (const [index, mark] of placed.entries()) {
        expect(mark.from).toBeGreaterThanOrEqual(0)
        expect(mark.to).toBeLessThanOrEqual(width)
        for (const other of placed.slice(index + 1)) {
          const apart = mark.row !== other.row || mark.to < other.from || other.to < mark.from
          expect(apart).toBe(true)
        }
      }
    }),
  )
})

test('the axis names years, fewer where there is less room', () => {
  expect(yearsOf('2019-06-01', '2022-02-01', 720)).toEqual(['2020-01-01', '2021-01-01', '2022-01-01'])
  expect(yearsOf('1980-06-01', '2022-02-01', 340).length).toBeLessThanOrEqual(7)
  expect(yearsOf('2020-02-01', '2020-12-01', 340)).toEqual([])
})

test('a picture reaches over a year at least', () => {
  expect(reachOf(['2020-03-01'], '2020-03-01')).toEqual(['2019-08-31', '2020-08-31'])
})

test('the dates of an agreement stand in order, those ahead with them, acts without a day first', () => {
  const act = (doneOn: string | null) => ({
    kind: 'signed' as const,
    doneOn,
    untilOn: null,
    organisationId: null,
  })

  const dates = datesOf({
    acts: [act(null), act('2020-05-01')],
    reviews: [{ id: '1', reviewedOn: '2021-01-01', finding: 'on-course' }],
    reviewDueOn: '2022-01-01',
    stand: { ends: { on: '2022-12-31', by: 'renewal', noticeDays: 90 } },
  })

  expect(dates.map(({ kind, on }) => [kind, on])).toEqual([
    ['act', null],
    ['act', '2020-05-01'],
    ['review', '2021-01-01'],
    ['reviewDue', '2022-01-01'],
    ['noticeBy', '2022-10-02'],
    ['renewal', '2022-12-31'],
  ])
})

import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { officeRules as table } from '@/db/schema/office'
import { visitStatuses } from '@/db/values/visits'
import { defaultRules } from '@/lib/settings/default-rules'
import { officeRules } from '@/lib/settings/rules'
import { countriesOf, daysAbroad, mayBecome, reopenedTo, reportDueOn } from './rules'

test('a visit goes through its states one at a time', () => {
  const way = ['planned', 'approved', 'under-way', 'returned', 'reported', 'closed'] as const

  for (const [at, status] of way.entries())
    expect(way.filter((next, to) => to > at && mayBecome(status, next))).toEqual(way.slice(at + 1, at + 2))
})

test('nothing is cancelled after the return', () => {
  expect(visitStatuses.filter((status) => mayBecome(status, 'cancelled'))).toEqual([
    'planned',
    'approved',
    'under-way',
  ])
})

test('reopening undoes one step, and there is nothing before planning', () => {
  for (const status of visitStatuses) {
    const back = reopenedTo(status)
    if (back) expect(mayBecome(back, status)).toBe(true)
    expect(mayBecome(status, status)).toBe(false)
  }
  expect(reopenedTo('planned')).toBeNull()
})

test.each([
  ['2019-12-19', '2019-12-19', 1],
  ['2019-12-19', '2019-12-26', 8],
  ['2019-12-28', '2020-01-02', 6],
  ['2020-02-28', '2020-03-01', 3],
])('from %s to %s are %i days abroad, both border days counted', (firstOn, lastOn, days) => {
  expect(daysAbroad({ firstOn, lastOn })).toBe(days)
})

test('a country counts once, in the order it is come to, and home does not count', () => {
  const stops = ['CN', 'RU', 'RU', 'IN', 'RU', 'CN'].map((country) => ({ place: { country } }))

  expect(countriesOf(stops, 'CN')).toEqual(['RU', 'IN'])
  expect(countriesOf([], 'CN')).toEqual([])
})

const week = { off: new Set<string>(), work: new Set<string>() }

test('the report is due fifteen working days after the last day, weekends left out', async () => {
  const rules = await officeRules(db)

  expect(reportDueOn({ lastOn: '2019-12-26', dueWorkingDays: null }, rules, week)).toBe('2020-01-16')
  expect(reportDueOn({ lastOn: '2019-12-27', dueWorkingDays: null }, rules, week)).toBe('2020-01-17')
  expect(reportDueOn({ lastOn: '2019-12-28', dueWorkingDays: null }, rules, week)).toBe('2020-01-17')
})

test('a public holiday is no working day for the report', async () => {
  const days = { off: new Set(['2020-01-01']), work: new Set<string>() }

  expect(reportDueOn({ lastOn: '2019-12-26', dueWorkingDays: null }, await officeRules(db), days)).toBe(
    '2020-01-17',
  )
})

test('no day is due while the office has no rule', async () => {
  const key = 'report-working-days'
  await transaction((tx) =>
    tx.insert(table).values({ key, severity: 'warning', ...defaultRules[key], validFrom: '2020-01-01' }),
  )
  const rules = await officeRules(db)

  expect(reportDueOn({ lastOn: '2019-12-31', dueWorkingDays: null }, rules, week)).toBeNull()
  expect(reportDueOn({ lastOn: '2020-01-01', dueWorkingDays: null }, rules, week)).toBe('2020-01-22')
})

test('a layout’s own number of working days goes before the office’s rule', async () => {
  const rules = await officeRules(db)

  expect(reportDueOn({ lastOn: '2019-12-26', dueWorkingDays: 5 }, rules, week)).toBe('2020-01-02')
})

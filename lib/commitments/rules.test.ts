import { expect, test } from 'vitest'
import { commitmentStatuses } from '@/db/values/commitments'
import { daysLeft, daysProblem, isOverdue, mayBecome, mayCloseOn } from './rules'

const today = '2026-03-10'

test('what is due today is not overdue; from tomorrow it is', () => {
  const due = { status: 'open', dueOn: today } as const

  expect(isOverdue(due, '2026-03-09')).toBe(false)
  expect(isOverdue(due, today)).toBe(false)
  expect(isOverdue(due, '2026-03-11')).toBe(true)
})

test('only what is still to be kept is ever overdue, and nothing without a day', () => {
  const late = commitmentStatuses.filter((status) => isOverdue({ status, dueOn: '2020-01-01' }, today))

  expect(late).toEqual(['open', 'in-progress', 'blocked'])
  expect(isOverdue({ status: 'open', dueOn: null }, today)).toBe(false)
})

test('days left count down to nought on the day and are negative after it, over a leap day too', () => {
  expect(daysLeft({ dueOn: '2028-03-01' }, '2028-02-28')).toBe(2)
  expect(daysLeft({ dueOn: today }, today)).toBe(0)
  expect(daysLeft({ dueOn: '2026-03-09' }, today)).toBe(-1)
  expect(daysLeft({ dueOn: null }, today)).toBeNull()
})

test('what is done or dropped goes nowhere but back to open', () => {
  for (const ended of ['done', 'dropped'] as const)
    expect(commitmentStatuses.filter((next) => mayBecome(ended, next))).toEqual(['open'])
})

test('what is still to be kept may become any other status', () => {
  for (const status of ['open', 'in-progress', 'blocked'] as const)
    expect(commitmentStatuses.filter((next) => mayBecome(status, next))).toEqual(
      commitmentStatuses.filter((next) => next !== status),
    )
})

test('a promise made tomorrow is possible east of the office, one made the day after is not', () => {
  expect(daysProblem({ madeOn: '2026-03-11', dueOn: null }, today)).toBeNull()
  expect(daysProblem({ madeOn: '2026-03-12', dueOn: null }, today)).toBe('madeAhead')
})

test('a promise may be due on the day it is made, but not before', () => {
  expect(daysProblem({ madeOn: '2026-03-01', dueOn: '2026-03-01' }, today)).toBeNull()
  expect(daysProblem({ madeOn: '2026-03-01', dueOn: '2026-02-28' }, today)).toBe('dueBeforeMade')
  expect(daysProblem({ madeOn: null, dueOn: '1999-01-01' }, today)).toBeNull()
})

test('it can have been kept from the day it was made until today', () => {
  expect(mayCloseOn('2026-03-01', '2026-03-01', today)).toBe(true)
  expect(mayCloseOn('2026-02-28', '2026-03-01', today)).toBe(false)
  expect(mayCloseOn('2020-01-01', null, today)).toBe(true)
  expect(mayCloseOn('2026-03-12', null, today)).toBe(false)
})

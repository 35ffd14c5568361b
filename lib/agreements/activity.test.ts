import { expect, test } from 'vitest'
import { activityOf, boundsOn } from './activity'

const bounds = boundsOn('2025-06-15', { active: 24, dormant: 60 })
const after = (on: string) => activityOf({ on, by: 'meeting' }, bounds)

test('an agreement is active for 24 months after the last contact, to the day', () => {
  expect(after('2025-06-15')).toBe('active')
  expect(after('2023-06-15')).toBe('active')
  expect(after('2023-06-14')).toBe('occasional')
})

test('it is dormant after 60 months, to the day, and without any contact', () => {
  expect(after('2020-06-15')).toBe('occasional')
  expect(after('2020-06-14')).toBe('dormant')
  expect(activityOf(undefined, bounds)).toBe('dormant')
})

test('an office that calls dormant what is still active has nothing occasional', () => {
  const odd = boundsOn('2025-06-15', { active: 24, dormant: 12 })

  expect(activityOf({ on: '2023-06-14', by: 'visit' }, odd)).toBe('dormant')
  expect(activityOf({ on: '2023-06-15', by: 'visit' }, odd)).toBe('active')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { retentions } from '@/db/values/files'
import { addDays } from '../time/local'
import { keptUntil, mayBeErased } from './rules'

const zone = 'Asia/Shanghai'
const added = (text: string) => Date.parse(text)

test('ten years count from the first of January after the file was added', () => {
  const file = { retention: '10-years', createdAt: added('2019-12-20T02:00:00Z'), removedAt: 1 } as const

  expect(keptUntil(file, zone)).toBe('2029-12-31')
  expect(mayBeErased(file, '2029-12-31', zone)).toBe(false)
  expect(mayBeErased(file, '2030-01-01', zone)).toBe(true)
})

test('the year is that of the office: late on New Year’s Eve in UTC it is the new year in Yiwu', () => {
  const file = { retention: '30-years', createdAt: added('2019-12-31T17:00:00Z') } as const

  expect(keptUntil(file, zone)).toBe('2050-12-31')
})

test('what is kept for ever is never erased', () => {
  const file = { retention: 'permanent', createdAt: 0, removedAt: 1 } as const

  expect(keptUntil(file, zone)).toBeUndefined()
  expect(mayBeErased(file, '2199-12-31', zone)).toBe(false)
})

test('what was not removed is never erased, and what may be erased may be on every later day', () => {
  const days = fc.integer({ min: 0, max: 60_000 })
  fc.assert(
    fc.property(
      fc.constantFrom(...retentions),
      fc.nat({ max: 4e12 }),
      days,
      (retention, createdAt, later) => {
        const day = addDays('1970-01-01', later)
        const removed = { retention, createdAt, removedAt: createdAt }

        expect(mayBeErased({ ...removed, removedAt: null }, day, zone)).toBe(false)
        if (mayBeErased(removed, day, zone)) expect(mayBeErased(removed, addDays(day, 1), zone)).toBe(true)
      },
    ),
  )
})

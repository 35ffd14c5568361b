import { expect, test } from 'vitest'
import type { Precision } from '@/db/values/when'
import { clashes, type Engagement } from './clashes'

const engagement = (id: string, time: string, endTime: string | null, more: Partial<Engagement> = {}) => ({
  id,
  start: { on: '2019-12-20', time, part: null, zone: 'Asia/Kolkata', precision: 'exact' as Precision },
  endTime,
  people: ['lin', 'wang'],
  ...more,
})

const met = (a: Engagement, b: Engagement) => clashes(a, [b]).map(({ people }) => people)

test('meetings that overlap and share a member clash, and name only whom they share', () => {
  const talks = engagement('talks', '09:00', '10:30')
  const visit = engagement('visit', '10:00', '11:00', { people: ['wang', 'chen'] })

  expect(met(talks, visit)).toEqual([['wang']])
  expect(met(visit, talks)).toEqual([['wang']])
})

test('one that starts as the other ends does not clash', () => {
  expect(met(engagement('a', '09:00', '10:00'), engagement('b', '10:00', '11:00'))).toEqual([])
})

test('nobody shared, no clash', () => {
  expect(
    met(engagement('a', '09:00', '10:00'), engagement('b', '09:30', null, { people: ['chen'] })),
  ).toEqual([])
})

test('a meeting without an end is only the moment it starts', () => {
  const open = engagement('open', '09:00', null)

  expect(met(open, engagement('later', '09:30', '10:00'))).toEqual([])
  expect(met(open, engagement('around', '08:30', '09:30'))).toHaveLength(1)
  expect(met(open, engagement('same', '09:00', null))).toHaveLength(1)
})

test('a dinner past midnight clashes with an early start in the same night', () => {
  const dinner = engagement('dinner', '22:00', '01:00')
  const start = { ...dinner.start, on: '2019-12-21', time: '00:30' }

  expect(met(dinner, engagement('airport', '', null, { start }))).toHaveLength(1)
})

test('clocks are compared as instants: 09:30 in Kochi is 12:00 in Yiwu', () => {
  const call = engagement('call', '', '12:30')
  const inYiwu = { ...call, start: { ...call.start, time: '12:00', zone: 'Asia/Shanghai' } }

  expect(met(engagement('talks', '09:00', '10:00'), inYiwu)).toHaveLength(1)
})

test('what is not exact is never said to clash, and a meeting does not clash with itself', () => {
  const morning = engagement('morning', '09:00', null)
  const vague = {
    ...morning,
    id: 'vague',
    start: { ...morning.start, time: null, precision: 'day' as const },
  }

  expect(met(morning, vague)).toEqual([])
  expect(met(morning, morning)).toEqual([])
})

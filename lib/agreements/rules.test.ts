import { describe, expect, test } from 'vitest'
import type { ActKind } from '@/db/values/agreements'
import { statusOf, type Validity } from './rules'
import type { Act } from './steps'

const open: Validity = {
  effectiveRule: 'unknown',
  effectiveOn: null,
  term: 'unknown',
  validUntil: null,
  renewalMonths: null,
  parties: ['yiwu', 'cochin'],
  undatedFrom: null,
}

const act = (kind: ActKind, doneOn: string | null, more: Partial<Act> = {}): Act => ({
  kind,
  doneOn,
  untilOn: null,
  organisationId: null,
  ...more,
})

const signed = act('signed', '2019-12-20')

test('without an act it is a draft, because of nothing recorded', () => {
  expect(statusOf(open, [], '2019-12-31')).toEqual({
    status: 'draft',
    because: { act: 'nothing', on: null },
    awaiting: 'signed',
  })
})

test('an agreement signed but not yet in force says so, and why', () => {
  const status = statusOf({ ...open, effectiveRule: 'on-approval' }, [signed], '2019-12-31')

  expect(status).toEqual({
    status: 'signed',
    because: { act: 'signed', on: '2019-12-20' },
    awaiting: 'approved',
  })
})

test('it is a draft to the day before it was signed', () => {
  const acts = [act('proposed', '2019-12-18'), signed]

  expect(statusOf(open, acts, '2019-12-19').status).toBe('draft')
  expect(statusOf(open, acts, '2019-12-20').status).toBe('signed')
})

test('initialled, it awaits signature', () => {
  const status = statusOf(
    open,
    [act('initialled', '2019-12-01'), act('proposed', '2019-11-01')],
    '2019-12-02',
  )

  expect(status).toEqual({
    status: 'initialled',
    because: { act: 'initialled', on: '2019-12-01' },
    awaiting: 'signed',
  })
})

test('where nobody knows when it enters into force, nothing is awaited and nothing invented', () => {
  expect(statusOf(open, [signed], '2026-01-01')).toEqual({
    status: 'signed',
    because: { act: 'signed', on: '2019-12-20' },
  })
})

describe('in force', () => {
  test('on signature, from that day', () => {
    expect(statusOf({ ...open, effectiveRule: 'on-signature' }, [signed], '2019-12-20')).toEqual({
      status: 'in-force',
      because: { act: 'signed', on: '2019-12-20' },
    })
  })

  test('on the day set in the text, not before', () => {
    const text: Validity = { ...open, effectiveRule: 'on-date', effectiveOn: '2020-01-01' }

    expect(statusOf(text, [signed], '2019-12-31')).toMatchObject({ status: 'signed', awaiting: 'in-force' })
    expect(statusOf(text, [signed], '2020-01-01')).toMatchObject({
      status: 'in-force',
      because: { act: 'date', on: '2020-01-01' },
    })
  })

  test('on a day set before the signing, from the signing', () => {
    const text: Validity = { ...open, effectiveRule: 'on-date', effectiveOn: '2019-01-01' }

    expect(statusOf(text, [], '2019-06-01').status).toBe('draft')
    expect(statusOf(text, [signed], '2020-01-01').because.on).toBe('2019-12-20')
  })

  test('on approval, when the last party has approved', () => {
    const text: Validity = { ...open, effectiveRule: 'on-approval' }
    const acts = [
      act('approved', '2020-03-03', { organisationId: 'yiwu' }),
      act('approved', '2020-02-01', { organisationId: 'cochin' }),
      signed,
    ]

    expect(statusOf(text, acts, '2020-03-02')).toMatchObject({ status: 'signed', awaiting: 'approved' })
    expect(statusOf(text, acts, '2020-03-03')).toMatchObject({
      status: 'in-force',
      because: { act: 'approved', on: '2020-03-03' },
    })
  })

  test('on approval given before the signing, from the signing', () => {
    const acts = [act('approved', '2019-11-01'), signed]

    expect(statusOf({ ...open, effectiveRule: 'on-approval' }, acts, '2020-01-01').because.on).toBe(
      '2019-12-20',
    )
  })

  test('on the last notification, when the last party has notified, and until then that is awaited', () => {
    const text: Validity = { ...open, effectiveRule: 'on-notification' }
    const acts = [
      signed,
      act('notified', '2020-05-01', { organisationId: 'cochin', id: 'last' }),
      act('notified', '2020-03-01', { organisationId: 'yiwu' }),
    ]

    expect(statusOf(text, acts, '2020-04-30')).toMatchObject({ status: 'signed', awaiting: 'notified' })
    expect(statusOf(text, acts, '2020-05-01')).toMatchObject({
      status: 'in-force',
      because: { act: 'notified', on: '2020-05-01', id: 'last' },
    })
  })

  test('on the last notification also by an entry into force that was recorded', () => {
    const text: Validity = { ...open, effectiveRule: 'on-notification' }

    expect(statusOf(text, [signed, act('in-force', '2020-05-01')], '2020-05-01').status).toBe('in-force')
  })
})

test('an amendment leaves the status as it is, and is said', () => {
  const acts = [signed, act('amended', '2020-02-01'), act('amended', '2021-02-01')]

  expect(statusOf({ ...open, effectiveRule: 'on-signature' }, acts, '2020-12-31')).toMatchObject({
    status: 'in-force',
    because: { act: 'signed', on: '2019-12-20' },
    amended: { on: '2020-02-01' },
  })
})

describe('acts whose day is not known', () => {
  test('count as done, and say that the day is not known', () => {
    expect(statusOf(open, [act('proposed', null)], '2019-12-31').because).toEqual({
      act: 'proposed',
      on: null,
    })
  })

  test('count from the day given and not before', () => {
    const visit = { ...open, undatedFrom: '2019-12-19' }

    expect(statusOf(visit, [act('signed', null)], '2019-12-18').status).toBe('draft')
    expect(statusOf(visit, [act('signed', null)], '2019-12-19').status).toBe('signed')
  })

  test('a known day is said rather than an unknown one of the same kind', () => {
    const acts = [act('proposed', null), act('proposed', '2019-12-20')]

    expect(statusOf(open, acts, '2020-01-01').because.on).toBe('2019-12-20')
  })
})

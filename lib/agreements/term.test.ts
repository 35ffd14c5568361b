import { describe, expect, test } from 'vitest'
import type { ActKind } from '@/db/values/agreements'
import { statusOf, type Validity } from './rules'
import type { Act } from './steps'
import { lastNotice } from './term'

const lasting: Validity = {
  effectiveRule: 'on-signature',
  effectiveOn: null,
  term: 'open-ended',
  validUntil: null,
  renewalMonths: null,
  parties: [],
  undatedFrom: null,
}
const fixed: Validity = { ...lasting, term: 'fixed', validUntil: '2022-12-19' }

const act = (kind: ActKind, doneOn: string | null, untilOn: string | null = null): Act => ({
  kind,
  doneOn,
  untilOn,
  organisationId: null,
})

const signed = act('signed', '2019-12-20')
const on = (agreement: Validity, day: string, ...acts: Act[]) => statusOf(agreement, [signed, ...acts], day)

describe('a fixed term', () => {
  test('runs to the end of its last day', () => {
    expect(on(fixed, '2022-12-19')).toMatchObject({
      status: 'in-force',
      ends: { on: '2022-12-19', by: 'term' },
    })
    expect(on(fixed, '2022-12-20')).toEqual({ status: 'expired', because: { act: 'term', on: '2022-12-19' } })
  })

  test('ends also where it is not known whether it ever entered into force', () => {
    expect(on({ ...fixed, effectiveRule: 'unknown' }, '2023-01-01').status).toBe('expired')
  })

  test('of a draft means nothing yet', () => {
    expect(statusOf(fixed, [act('proposed', '2019-01-01')], '2023-01-01').status).toBe('draft')
  })

  test('extended in time goes on to the new day', () => {
    const extended = act('extended', '2022-06-01', '2025-12-19')

    expect(on(fixed, '2025-12-19', extended).status).toBe('in-force')
    expect(on(fixed, '2025-12-20', extended).because).toEqual({ act: 'term', on: '2025-12-19' })
  })

  test('extended too late stays expired for the days between', () => {
    const extended = act('extended', '2023-03-01', '2025-12-19')

    expect(on(fixed, '2023-02-28', extended).status).toBe('expired')
    expect(on(fixed, '2023-03-01', extended).status).toBe('in-force')
  })

  test('of an unknown length ends with what an extension says', () => {
    const unknown: Validity = { ...lasting, term: 'unknown' }

    expect(on(unknown, '2024-01-01', act('extended', '2020-06-01', '2023-12-31')).status).toBe('expired')
  })
})

describe('a term that renews itself', () => {
  const renewing: Validity = { ...fixed, term: 'renewed', validUntil: '2021-01-31', renewalMonths: 1 }

  test('never runs out, and names the end of the present period', () => {
    expect(on(renewing, '2021-01-31').ends).toEqual({ on: '2021-01-31', by: 'renewal' })
    expect(on(renewing, '2021-02-01').ends).toEqual({ on: '2021-02-28', by: 'renewal' })
    expect(on(renewing, '2021-03-01').ends).toEqual({ on: '2021-03-31', by: 'renewal' })
  })

  test('of years is right on both sides of its end', () => {
    const years: Validity = { ...renewing, validUntil: '2024-12-19', renewalMonths: 60 }

    expect(on(years, '2024-12-19').ends?.on).toBe('2024-12-19')
    expect(on(years, '2024-12-20').ends?.on).toBe('2029-12-19')
  })

  test('for a length not known names no end', () => {
    expect(on({ ...renewing, renewalMonths: null }, '2030-01-01')).toEqual({
      status: 'in-force',
      because: { act: 'signed', on: '2019-12-20' },
    })
  })
})

describe('a term that renews itself unless notice is given', () => {
  const renewing: Validity = {
    ...fixed,
    term: 'renewed',
    validUntil: '2024-12-31',
    renewalMonths: 12,
    noticeDays: 90,
  }

  test('shows the end of its period and the last day for notice', () => {
    const { ends } = on(renewing, '2025-03-01')

    expect(ends).toEqual({ on: '2025-12-31', by: 'renewal', noticeDays: 90 })
    expect(ends && lastNotice(ends)).toBe('2025-10-02')
  })

  test('does not renew itself once notice is given, even where the notice takes effect the day after', () => {
    const notice = act('terminated', '2024-06-01', '2025-01-01')

    expect(on(renewing, '2024-06-01', notice).ends).toEqual({ on: '2025-01-01', by: 'terminated' })
    expect(on(renewing, '2024-12-31', notice).status).toBe('in-force')
    expect(on(renewing, '2025-01-01', notice).status).toBe('terminated')
  })
})

describe('notice to end', () => {
  const notice = act('terminated', '2021-01-01', '2021-07-01')

  test('leaves it in force until it takes effect, and says when', () => {
    expect(on(lasting, '2021-06-30', notice)).toMatchObject({
      status: 'in-force',
      ends: { on: '2021-07-01', by: 'terminated' },
    })
    expect(on(lasting, '2021-07-01', notice)).toEqual({
      status: 'terminated',
      because: { act: 'terminated', on: '2021-07-01' },
    })
  })

  test('does not keep a term alive that runs out before', () => {
    const short = { ...fixed, validUntil: '2021-03-31' }

    expect(on(short, '2021-02-01', notice).ends).toEqual({ on: '2021-03-31', by: 'term' })
    expect(on(short, '2021-04-01', notice).status).toBe('expired')
    expect(on(short, '2021-07-01', notice).status).toBe('terminated')
  })

  test('is overtaken by a successor that comes before it takes effect', () => {
    const superseded = act('superseded', '2021-03-01')

    expect(on(lasting, '2021-08-01', notice, superseded).because).toEqual({
      act: 'superseded',
      on: '2021-03-01',
    })
  })
})

test('suspended it stays suspended until it is resumed', () => {
  const acts = [act('suspended', '2020-04-01'), act('resumed', '2020-09-01')]

  expect(on(lasting, '2020-03-31', ...acts).status).toBe('in-force')
  expect(on(lasting, '2020-08-31', ...acts)).toMatchObject({
    status: 'suspended',
    because: { act: 'suspended', on: '2020-04-01' },
  })
  expect(on(lasting, '2020-09-01', ...acts).status).toBe('in-force')
})

test('a suspended term runs out like any other', () => {
  expect(on(fixed, '2023-01-01', act('suspended', '2022-01-01')).status).toBe('expired')
})

test('declared expired, it has expired whatever the term says', () => {
  expect(on(lasting, '2021-01-01', act('expired', '2020-12-31'))).toEqual({
    status: 'expired',
    because: { act: 'expired', on: '2020-12-31' },
  })
})

test('a proposal can be given up', () => {
  const acts = [act('proposed', '2019-01-01'), act('terminated', '2019-06-01')]

  expect(statusOf(lasting, acts, '2019-06-01').status).toBe('terminated')
})

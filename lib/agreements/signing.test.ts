import { describe, expect, test } from 'vitest'
import type { ActKind } from '@/db/values/agreements'
import { flagsOf } from './flags'
import { statusOf, type Validity } from './rules'
import type { Act } from './steps'

const text: Validity = {
  effectiveRule: 'on-signature',
  effectiveOn: null,
  term: 'open-ended',
  validUntil: null,
  renewalMonths: null,
  parties: ['yiwu', 'mumbai'],
  undatedFrom: null,
}

const act = (kind: ActKind, doneOn: string | null, organisationId: string | null = null): Act => ({
  kind,
  doneOn,
  untilOn: null,
  organisationId,
})

const yiwu = act('signed', '2024-03-01', 'yiwu')
const mumbai = act('signed-ad-referendum', '2024-05-01', 'mumbai')

test('signed by all, one of them ad referendum, it is signed and awaits the confirmation', () => {
  expect(statusOf(text, [yiwu, mumbai], '2024-05-01')).toMatchObject({
    status: 'signed',
    because: { act: 'signed-ad-referendum', on: '2024-05-01' },
    awaiting: 'approved',
  })
})

test('the confirmation of that party makes it a full signature, from that day on', () => {
  const acts = [yiwu, mumbai, act('approved', '2024-07-01', 'mumbai')]

  expect(statusOf(text, acts, '2024-06-30').status).toBe('signed')
  expect(statusOf(text, acts, '2024-07-01')).toMatchObject({
    status: 'in-force',
    because: { act: 'signed', on: '2024-07-01' },
  })
})

test('an approval by the other party confirms nothing', () => {
  expect(statusOf(text, [yiwu, mumbai, act('approved', '2024-07-01', 'yiwu')], '2024-08-01').status).toBe(
    'signed',
  )
})

test('ad referendum by one side only, it is no more than a draft', () => {
  expect(statusOf(text, [mumbai], '2024-06-01')).toMatchObject({
    status: 'draft',
    because: { act: 'signed-ad-referendum' },
    awaiting: 'signed',
  })
})

test('a confirmation whose day is not known leaves the day of the signature unknown', () => {
  const acts = [yiwu, mumbai, act('approved', null, 'mumbai')]

  expect(statusOf(text, acts, '2024-08-01').because).toMatchObject({ act: 'signed', on: null })
})

test('a signature before the text was agreed is flagged, one on that day or after is not', () => {
  expect(flagsOf([yiwu, act('text-agreed', '2024-03-02')])).toEqual([
    { kind: 'signedBeforeText', signedOn: '2024-03-01', agreedOn: '2024-03-02' },
  ])
  expect(flagsOf([yiwu, act('text-agreed', '2024-03-01')])).toEqual([])
  expect(flagsOf([yiwu, act('text-agreed', null)])).toEqual([])
})

describe('parties that sign apart', () => {
  const open: Validity = { ...text, effectiveRule: 'unknown', parties: ['yiwu', 'cochin'] }
  const ours = act('signed', '2019-12-20', 'yiwu')
  const theirs = act('signed', '2020-01-15', 'cochin')

  test('one signature leaves it a draft that awaits the other', () => {
    expect(statusOf(open, [ours, theirs], '2020-01-14')).toMatchObject({
      status: 'draft',
      because: { act: 'signed', on: '2019-12-20' },
      awaiting: 'signed',
    })
  })

  test('it is signed on the day of the last', () => {
    expect(statusOf(open, [theirs, ours], '2020-01-15').because).toEqual({ act: 'signed', on: '2020-01-15' })
  })

  test('a third party that has not signed keeps it a draft', () => {
    const three = { ...open, parties: ['yiwu', 'cochin', 'kerala'] }

    expect(statusOf(three, [ours, theirs], '2020-02-01').status).toBe('draft')
  })

  test('one signature is not all, even where no other party is recorded', () => {
    expect(statusOf({ ...open, parties: ['yiwu'] }, [ours], '2020-02-01').status).toBe('draft')
  })

  test('where the day of one is not known, neither is the day it was signed by all', () => {
    const unknown = act('signed', null, 'cochin')

    expect(statusOf(open, [ours, unknown], '2020-02-01')).toMatchObject({
      status: 'signed',
      because: { act: 'signed', on: null },
    })
  })
})

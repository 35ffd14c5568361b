import { describe, expect, test } from 'vitest'
import type { ActKind } from '@/db/values/agreements'
import { actProblem, changeProblem, withoutProblem } from './order'
import type { Validity } from './rules'
import type { Act } from './steps'

const today = '2021-06-01'
const agreement: Validity = {
  effectiveRule: 'on-signature',
  effectiveOn: null,
  term: 'fixed',
  validUntil: '2022-12-19',
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

const proposed = act('proposed', '2019-06-01')
const signed = act('signed', '2019-12-20')
const problem = (given: Act[], added: Act) => actProblem(agreement, given, added, today)?.key ?? null

test('an act is a fact: tomorrow is refused, today is not', () => {
  expect(problem([], act('signed', '2021-06-02'))).toBe('agreements.refused.actAhead')
  expect(problem([], act('signed', today))).toBeNull()
})

test('nothing was done with it before it was proposed', () => {
  expect(problem([proposed], act('signed', '2019-05-31'))).toBe('agreements.refused.beforeProposal')
  expect(problem([signed], act('proposed', '2020-01-01'))).toBe('agreements.refused.beforeProposal')
  expect(problem([proposed, signed], act('signed', '2019-06-01'))).toBe('agreements.refused.doneAlready')
})

test('a signature before the text was agreed is allowed', () => {
  expect(problem([signed], act('text-agreed', '2020-01-10'))).toBeNull()
})

test.each(['in-force', 'amended', 'extended', 'expired'] as const)('%s comes after the signing', (kind) => {
  expect(problem([proposed], act(kind, '2020-01-01'))).toBe('agreements.refused.notSignedByThen')
  expect(problem([signed], act(kind, '2019-12-19'))).toBe('agreements.refused.notSignedByThen')
  expect(problem([signed], act(kind, '2019-12-20'))).toBeNull()
  expect(problem([], act(kind, null))).toBe('agreements.refused.notSignedByThen')
})

test('in force before all have signed is refused', () => {
  const yiwu = act('signed', '2019-12-20', { organisationId: 'yiwu' })
  const cochin = act('signed', '2020-01-20', { organisationId: 'cochin' })

  expect(problem([yiwu], act('in-force', '2020-01-01'))).toBe('agreements.refused.notSignedByThen')
  expect(problem([yiwu, cochin], act('in-force', '2020-01-19'))).toBe('agreements.refused.notSignedByThen')
  expect(problem([yiwu, cochin], act('in-force', '2020-01-20'))).toBeNull()
})

test('each party signs once, and after all have signed nobody does', () => {
  const yiwu = act('signed', '2019-12-20', { organisationId: 'yiwu' })

  expect(problem([yiwu], { ...yiwu, doneOn: '2019-12-21' })).toBe('agreements.refused.doneAlready')
  expect(problem([yiwu], { ...yiwu, organisationId: 'cochin' })).toBeNull()
  expect(problem([signed], yiwu)).toBe('agreements.refused.doneAlready')
})

test('each party notifies once', () => {
  const yiwu = act('notified', '2020-02-20', { organisationId: 'yiwu' })

  expect(problem([signed, yiwu], yiwu)).toBe('agreements.refused.doneAlready')
  expect(problem([signed, yiwu], { ...yiwu, organisationId: 'cochin' })).toBeNull()
})

test('a signature ad referendum opens nothing that needs a full one, until it is confirmed', () => {
  const provisional = act('signed-ad-referendum', '2019-12-20')
  const approved = act('approved', '2020-02-01')

  expect(problem([provisional], act('in-force', '2020-03-01'))).toBe('agreements.refused.notSignedByThen')
  expect(problem([provisional, approved], act('in-force', '2020-03-01'))).toBeNull()
  expect(problem([provisional, approved], act('in-force', '2020-01-31'))).toBe(
    'agreements.refused.notSignedByThen',
  )
  expect(problem([provisional, approved], signed)).toBe('agreements.refused.doneAlready')
})

test('a correction can follow the end', () => {
  const ended = act('superseded', '2020-05-01')

  expect(problem([signed, ended], act('corrected', '2020-06-01'))).toBeNull()
})

describe('an act that is changed', () => {
  const first = { ...signed, id: 'first' }
  const force = { ...act('in-force', '2020-01-01'), id: 'force' }
  const changed = (given: Act) => changeProblem(agreement, [first, force], given, today)?.key ?? null

  test('is held against what rests on it', () => {
    expect(changed({ ...first, doneOn: '2020-01-02' })).toBe('agreements.refused.notSignedByThen')
    expect(changed({ ...first, doneOn: '2019-12-19' })).toBeNull()
  })

  test('is no doubling of itself, and no more ahead than another', () => {
    expect(changed({ ...force, doneOn: '2020-02-01' })).toBeNull()
    expect(changed({ ...force, doneOn: '2021-06-02' })).toBe('agreements.refused.actAhead')
  })
})

test('initialling comes before the signing', () => {
  expect(problem([signed], act('initialled', '2019-12-21'))).toBe('agreements.refused.afterSignature')
  expect(problem([signed], act('initialled', '2019-12-20'))).toBeNull()
})

describe('after its end', () => {
  const superseded = act('superseded', '2020-05-01')

  test.each(['amended', 'approved', 'suspended', 'terminated'] as const)('no %s follows', (kind) => {
    expect(problem([signed, superseded], act(kind, '2020-05-02'))).toBe('agreements.refused.afterEnd')
  })

  test('an end cannot be put before what was done later', () => {
    expect(problem([signed, act('amended', '2021-01-01')], superseded)).toBe('agreements.refused.afterEnd')
  })

  test('acts go on between notice and its effect', () => {
    const notice = act('terminated', '2020-01-01', { untilOn: '2020-07-01' })

    expect(problem([signed, notice], act('amended', '2020-06-30'))).toBeNull()
    expect(problem([signed, notice], act('amended', '2020-07-02'))).toBe('agreements.refused.afterEnd')
    expect(problem([signed, notice], act('superseded', '2020-06-30'))).toBeNull()
  })
})

describe('suspension', () => {
  const suspended = act('suspended', '2020-04-01')

  test('needs an agreement in force', () => {
    expect(problem([signed], suspended)).toBeNull()
    expect(problem([signed], act('suspended', '2019-12-20'))).toBeNull()
    const onApproval = { ...agreement, effectiveRule: 'on-approval' as const }
    expect(actProblem(onApproval, [signed], suspended, today)?.key).toBe('agreements.refused.notInForceThen')
    expect(problem([signed, suspended], act('suspended', '2020-05-01'))).toBe(
      'agreements.refused.notInForceThen',
    )
  })

  test('is what resuming ends, and nothing else', () => {
    expect(problem([signed], act('resumed', '2020-05-01'))).toBe('agreements.refused.notSuspendedThen')
    expect(problem([signed, suspended], act('resumed', '2020-05-01'))).toBeNull()
    expect(problem([signed, suspended], act('resumed', '2020-03-01'))).toBe(
      'agreements.refused.notSuspendedThen',
    )
  })

  test('needs its day', () => {
    expect(problem([signed], act('suspended', null))).toBe('agreements.refused.dayNeeded')
  })
})

test('an extension reaches beyond the end there is', () => {
  const until = (untilOn: string) => act('extended', '2021-01-01', { untilOn })

  expect(problem([signed], until('2022-12-19'))).toBe('agreements.refused.notBeyond')
  expect(problem([signed], until('2022-12-20'))).toBeNull()
})

test('notice does not take effect before it was given', () => {
  expect(problem([signed], act('terminated', '2021-01-01', { untilOn: '2020-12-31' }))).toBe(
    'agreements.refused.noticeBackwards',
  )
})

test('an act on which others rest cannot be taken away', () => {
  const acts = [signed, act('amended', '2020-02-01')]

  expect(withoutProblem(agreement, acts, acts.slice(1))?.key).toBe('agreements.refused.notSignedByThen')
  expect(withoutProblem(agreement, acts, acts.slice(0, 1))).toBeNull()
})

test('what was wrong before does not keep another act out', () => {
  const wrong = [act('amended', '2019-01-01'), signed]

  expect(problem(wrong, act('approved', '2020-01-01'))).toBeNull()
})

test('an extension does not end before it was agreed, also where no term is known', () => {
  const extended = { ...act('extended', '2021-03-01'), untilOn: '2020-01-01' }

  expect(problem([act('signed', '2020-05-01')], extended)).toBe('agreements.refused.extendedBackwards')
})

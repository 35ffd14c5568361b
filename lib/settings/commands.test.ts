import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { auditEvents } from '@/db/schema/office'
import { changeRule } from './commands'
import { ensureOfficeRules } from './first-rules'
import { type RuleInput, ruleInput } from './input'
import { officeRules } from './rules'

const input = (given: Partial<RuleInput> = {}): RuleInput => ({
  value: 5,
  severity: 'refusal',
  citation: 'Our province, 2024',
  validFrom: '2024-01-01',
  validTo: null,
  ...given,
})

test('an administrator changes a limit, and the trail has both values', async () => {
  await ensureOfficeRules()
  const administrator = await makeUser({ roles: ['administrator'] })

  expect(await changeRule(administrator, 'members-max', input(), 1)).toMatchObject({ ok: true })

  expect((await officeRules(db))['members-max']).toEqual(input())
  const [event] = await db.select().from(auditEvents)
  expect(event).toMatchObject({ action: 'rule.changed', changes: { value: [6, 5] } })
})

test('nobody else changes a limit', async () => {
  await ensureOfficeRules()
  const user = await makeUser({ roles: ['staff', 'official', 'viewer'] })

  expect(await changeRule(user, 'members-max', input(), 1)).toMatchObject({
    problem: { sentence: { key: 'problems.notAllowed' } },
  })
  expect((await officeRules(db))['members-max'].value).toBe(6)
})

test('an edit from an old form changes nothing and shows what stands there now', async () => {
  await ensureOfficeRules()
  const administrator = await makeUser({ roles: ['administrator'] })
  await changeRule(administrator, 'members-max', input(), 1)

  const stale = await changeRule(administrator, 'members-max', input({ value: 7 }), 1)

  expect(stale).toMatchObject({ problem: { conflict: { version: 2, values: { value: '5' } } } })
})

test('an hour that no clock shows is refused', async () => {
  await ensureOfficeRules()
  const administrator = await makeUser({ roles: ['administrator'] })

  const refusal = await changeRule(administrator, 'digest-hour', input({ value: 24 }), 1)

  expect(refusal).toMatchObject({ problem: { fields: { value: { key: 'problems.number' } } } })
  expect(await changeRule(administrator, 'digest-hour', input({ value: 23 }), 1)).toMatchObject({ ok: true })
})

test('a limit needs a number, where it comes from, and days in their order', () => {
  const parsed = ruleInput.safeParse({
    value: '',
    severity: 'warning',
    citation: ' ',
    validFrom: '2024-02-01',
    validTo: '2024-01-31',
  })

  const reversed = {
    value: '6',
    severity: 'warning',
    citation: 'x',
    validFrom: '2024-02-01',
    validTo: '2024-01-31',
  }
  expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
    'problems.required',
    'problems.required',
  ])
  expect(ruleInput.safeParse(reversed).error?.issues[0]).toMatchObject({
    message: 'settings.reversedValidity',
    path: ['validTo'],
  })
})

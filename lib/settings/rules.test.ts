import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { officeRules as table } from '@/db/schema/office'
import { citationIn, defaultRules } from './default-rules'
import { ensureOfficeRules } from './first-rules'
import { ruleKeys, ruleUnits } from './rule-keys'
import { limitOn, officeRules } from './rules'

test('an office that has written no rule goes by the defaults', async () => {
  const rules = await officeRules(db)

  expect(rules['members-max']).toMatchObject({ value: 6, severity: 'warning' })
  expect(ruleKeys.map((key) => rules[key].value)).toEqual([6, 3, 5, 8, 10, 1, 66, 5, 7, 15, 24, 60, 50, 8])
})

test('the first start writes every rule once, and a later start leaves a changed rule alone', async () => {
  await ensureOfficeRules()
  await transaction((tx) => tx.update(table).set({ value: 8 }).where(eq(table.key, 'members-max')))
  await ensureOfficeRules()

  expect(await db.$count(table)).toBe(ruleKeys.length)
  expect((await officeRules(db))['members-max'].value).toBe(8)
})

test('a limit holds from the first to the last day of its validity and on no other', async () => {
  await transaction((tx) =>
    tx.insert(table).values({
      key: 'countries-max',
      severity: 'refusal',
      ...defaultRules['countries-max'],
      validFrom: '2019-01-01',
      validTo: '2019-12-31',
    }),
  )

  const rules = await officeRules(db)

  const days = ['2018-12-31', '2019-01-01', '2019-12-31', '2020-01-01']
  expect(days.map((day) => limitOn(rules, 'countries-max', day)?.value)).toEqual([undefined, 3, 3, undefined])
})

test('every default of a trip tells the reader to check it against their own province', () => {
  for (const key of ruleKeys.filter((key) => !['megabytes', 'hour'].includes(ruleUnits[key])))
    expect(defaultRules[key].citation).toContain('Check against your province')
})

test('our own citations are told in the reader’s language, the office’s as they were written', () => {
  const { citation } = defaultRules['passport-return-days']

  expect(citationIn('en', 'passport-return-days', citation)).toMatch(/^See the guidance/)
  expect(citationIn('zh-CN', 'passport-return-days', citation)).toMatch(/^参见外交部领事司/)
  expect(citationIn('en', 'passport-return-days', '本省规定')).toBe('本省规定')
})

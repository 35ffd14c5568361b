import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { auditEvents } from '@/db/schema/office'
import { isWorkingDay } from '../deadlines/reckoning'
import { ok, refused, refusedField } from '../result'
import { weekdayOf } from '../time/local'
import { addOfficeDay, editOfficeDay, removeOfficeDay, restoreOfficeDay } from './commands'
import { ensureOfficeDays } from './first-days'
import { newOfficeDayInput } from './input'
import { publicHolidays, sourceIn } from './public-holidays'
import { findOfficeDay, listOfficeDays, listOfficeYears, officeDays } from './queries'
import { yearAsked, yearsAround } from './years'

const administrator = () => makeUser({ roles: ['administrator'] })
const day = { on: '2027-01-01', nameEn: 'New Year', nameZh: null, source: 'Notice 1 of 2026' }

test('every public holiday that is listed differs from the week, and none is listed twice', () => {
  for (const { on, kind } of publicHolidays)
    expect([on, kind]).toEqual([on, weekdayOf(on) <= 5 ? 'off' : 'work'])
  expect(new Set(publicHolidays.map(({ on }) => on)).size).toBe(publicHolidays.length)
})

// The law gives eleven days, and since 2025 thirteen; the rest of a holiday is made up for on weekends.
test.each([
  ['2024', 19, 11],
  ['2025', 18, 13],
  ['2026', 19, 13],
])('%s has %i weekdays off, and all but the %i days of the law are made up for', (year, off, byLaw) => {
  const ofYear = publicHolidays.filter(({ on }) => on.startsWith(year))
  const count = (kind: string) => ofYear.filter((day) => day.kind === kind).length

  expect([count('off'), count('off') - count('work')]).toEqual([off, byLaw])
})

test('a new office knows the public holidays, and a second start changes nothing', async () => {
  await ensureOfficeDays()
  const user = await administrator()
  await editOfficeDay(user, '2026-10-01', { nameEn: 'Ours', nameZh: null, source: 'Ours' }, 1)
  await removeOfficeDay(user, '2026-10-10')

  await ensureOfficeDays()

  const days = await officeDays(db)
  expect(isWorkingDay('2026-02-23', days)).toBe(false)
  expect(isWorkingDay('2026-02-28', days)).toBe(true)
  expect(isWorkingDay('2026-10-10', days)).toBe(false)
  expect(await findOfficeDay('2026-10-01')).toMatchObject({ nameEn: 'Ours' })
  expect(await listOfficeYears(user)).toEqual(['2024', '2025', '2026'])
})

test('an administrator adds a day: a weekday is off, a Saturday is worked', async () => {
  const user = await administrator()

  expect(await addOfficeDay(user, day, 'form')).toEqual(ok({ on: day.on }))
  expect(await addOfficeDay(user, day, 'form')).toEqual(ok({ on: day.on }))
  await addOfficeDay(user, { ...day, on: '2027-01-02' })

  expect(await listOfficeDays(user, '2027')).toMatchObject([
    { kind: 'off' },
    { on: '2027-01-02', kind: 'work' },
  ])
  expect(await addOfficeDay(user, day)).toEqual(refusedField('on', 'officeDays.known'))
})

test('a removed day counts as its weekday says, and comes back by undo or when it is added again', async () => {
  const user = await administrator()
  await addOfficeDay(user, day)

  await removeOfficeDay(user, day.on)
  expect(isWorkingDay(day.on, await officeDays(db))).toBe(true)
  await restoreOfficeDay(user, day.on)
  expect(isWorkingDay(day.on, await officeDays(db))).toBe(false)
  await removeOfficeDay(user, day.on)
  await addOfficeDay(user, { ...day, nameEn: 'Again' })

  expect(await listOfficeDays(user, '2027')).toMatchObject([{ nameEn: 'Again' }])
  const actions = (await db.select().from(auditEvents)).map(({ action }) => action)
  expect(actions).toEqual(['day.added', 'day.removed', 'day.restored', 'day.removed', 'day.added'])
})

test('nobody else changes the working days', async () => {
  await ensureOfficeDays()
  const user = await makeUser({ roles: ['staff', 'official', 'viewer'] })
  const no = refused('problems.notAllowed')

  expect(await addOfficeDay(user, day)).toEqual(no)
  expect(await editOfficeDay(user, '2026-10-01', day, 1)).toEqual(no)
  expect(await removeOfficeDay(user, '2026-10-01')).toEqual(no)
  expect(await restoreOfficeDay(user, '2026-10-01')).toEqual(no)
})

test('an edit from an old form changes nothing and shows what stands there now', async () => {
  const user = await administrator()
  await addOfficeDay(user, day)
  await editOfficeDay(user, day.on, { ...day, nameEn: 'First' }, 1)

  const stale = await editOfficeDay(user, day.on, { ...day, nameEn: 'Second' }, 1)

  expect(stale).toMatchObject({ problem: { conflict: { version: 2, values: { nameEn: 'First' } } } })
  expect(await editOfficeDay(user, '2027-05-01', day, 1)).toEqual(refused('problems.gone'))
})

test('a day needs a date that exists, a name and where it comes from', () => {
  const parsed = newOfficeDayInput.safeParse({ on: '2027-02-30', nameEn: '', nameZh: '', source: '' })

  expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual(['on', 'source'])
  expect(newOfficeDayInput.safeParse({ ...day, nameEn: '' }).success).toBe(false)
})

test('our own source reads in the reader’s language, the office’s as it was written', () => {
  const [first] = publicHolidays

  expect(sourceIn('en', '2024-01-01', first!.source)).toContain('General Office')
  expect(sourceIn('zh-CN', '2024-01-01', first!.source)).not.toContain('General Office')
  expect(sourceIn('en', '2024-01-01', 'Ours')).toBe('Ours')
})

test('this year and the next can be looked at though nothing is listed, and a wrong year shows this one', () => {
  expect(yearsAround(['2024'], '2026-11-26')).toEqual(['2027', '2026', '2024'])
  expect(yearAsked('2024', '2026-11-26')).toBe('2024')
  expect(yearAsked('%', '2026-11-26')).toBe('2026')
})

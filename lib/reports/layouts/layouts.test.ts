import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { auditEvents } from '@/db/schema/office'
import { ok, refused, refusedField } from '../../result'
import { chooseLayout } from '../own-words/choose-layout'
import { copyLayout } from './add'
import { editLayout, editLayoutPart, moveLayoutPart } from './edit'
import { ensureReportLayouts } from './first'
import { layoutInput, newLayoutInput } from './input'
import { findLayout, governingLayout, layoutByKey, listLayouts, reportLayoutsOf } from './queries'
import { removeLayout, restoreLayout } from './removal'
import { internationalLayout, officeLayout } from './shipped'

const whole = { nameEn: 'Ours', nameZh: '本办格式', photosNeeded: 1, dueWorkingDays: 5 }
const asPart = { shown: true, titleEn: null, titleZh: null, place: 'heading', required: false } as const

async function office() {
  await ensureReportLayouts()
  return makeUser({ roles: ['administrator'] })
}

const partsOf = async (key: string) => (await findLayout(key))!.parts.map(({ part }) => part)

test('a new office has both layouts, and a second start overwrites nothing', async () => {
  const user = await office()
  await editLayout(user, 'office', whole, 1)
  await moveLayoutPart(user, 'office', 'basics', 'down', 1)

  await ensureReportLayouts()

  expect(await listLayouts(db)).toMatchObject([whole, { key: 'international', photosNeeded: 3 }])
  expect((await partsOf('office')).slice(0, 2)).toEqual(['summary', 'basics'])
})

test('before anything is written the layouts are as they ship', async () => {
  expect(await listLayouts(db)).toEqual([officeLayout, internationalLayout])
  expect(await layoutByKey(db, 'office')).toEqual(officeLayout)
  expect(await layoutByKey(db, 'other')).toBeUndefined()
})

test('a part is renamed, required, taken out, and put in again at the end', async () => {
  const user = await office()
  const titled = { ...asPart, titleEn: 'Our advice', required: true }

  await editLayoutPart(user, 'international', 'recommendations', titled, 1)
  await editLayoutPart(user, 'international', 'costs', { ...asPart, shown: false }, 2)
  expect(await partsOf('international')).not.toContain('costs')
  await editLayoutPart(user, 'international', 'costs', { ...asPart, place: 'annex' }, 3)

  const { parts } = (await findLayout('international'))!
  expect(parts.find(({ part }) => part === 'recommendations')).toMatchObject({
    titleEn: 'Our advice',
    required: true,
  })
  expect(parts.at(-1)).toMatchObject({ part: 'costs', place: 'annex' })
})

test('a part moves a place at a time, a doubled click once, and never past the ends', async () => {
  const user = await office()
  const [first, second, third] = await partsOf('office')

  await moveLayoutPart(user, 'office', first!, 'down', 1)
  await moveLayoutPart(user, 'office', first!, 'down', 1)
  await moveLayoutPart(user, 'office', second!, 'up', 1)

  expect((await partsOf('office')).slice(0, 3)).toEqual([second, first, third])
})

test('a layout of the office’s own is copied, and its address is not taken twice', async () => {
  const user = await office()
  const copy = { from: 'office', nameEn: 'Province: 2026', nameZh: null }

  expect(await copyLayout(user, copy, 'form')).toEqual(ok({ key: 'province-2026' }))
  expect(await copyLayout(user, copy, 'form')).toEqual(ok({ key: 'province-2026' }))
  expect(await copyLayout(user, copy)).toEqual(ok({ key: 'province-2026-2' }))
  expect(await copyLayout(user, { ...copy, nameEn: null, nameZh: '省格式' })).toEqual(ok({ key: 'layout' }))

  expect(await partsOf('province-2026')).toEqual(await partsOf('office'))
  expect(await copyLayout(user, { ...copy, from: 'none' })).toEqual(refusedField('from', 'problems.choice'))
})

test('the office’s own is removed and comes back; the product’s own, and one in use, stay', async () => {
  const [user, staff] = [await office(), await makeUser()]
  const visit = await makeVisit()
  await copyLayout(user, { from: 'office', nameEn: 'Ours', nameZh: null })

  await removeLayout(user, 'ours')
  expect((await listLayouts(db)).map(({ key }) => key)).toEqual(['office', 'international'])
  await restoreLayout(user, 'ours')
  await chooseLayout(staff, visit.ref, 'ours', 'office')

  expect(await removeLayout(user, 'ours')).toEqual(refused('layouts.refused.inUse', { count: 1 }))
  expect(await removeLayout(user, 'office')).toEqual(refused('layouts.refused.shipped'))
  const actions = (await db.select().from(auditEvents)).map(({ action }) => action)
  expect(actions).toEqual(['layout.added', 'layout.removed', 'layout.restored', 'report.layout-chosen'])
})

test('an edit from an old form changes nothing and shows what stands there now', async () => {
  const user = await office()
  await editLayout(user, 'office', whole, 1)

  expect(await editLayout(user, 'office', { ...whole, nameEn: 'Late' }, 1)).toMatchObject({
    problem: { conflict: { version: 2, values: { nameEn: 'Ours', photosNeeded: '1' } } },
  })
  expect(await editLayoutPart(user, 'office', 'costs', asPart, 1)).toMatchObject({
    problem: { conflict: { version: 2, values: { place: 'under' } } },
  })
})

test('nobody but an administrator changes layouts', async () => {
  await ensureReportLayouts()
  const user = await makeUser({ roles: ['staff', 'official', 'viewer'] })
  const no = refused('problems.notAllowed')

  expect(await editLayout(user, 'office', whole, 1)).toEqual(no)
  expect(await editLayoutPart(user, 'office', 'costs', asPart, 1)).toEqual(no)
  expect(await moveLayoutPart(user, 'office', 'costs', 'up', 5)).toEqual(no)
  expect(await copyLayout(user, { from: 'office', nameEn: 'A', nameZh: null })).toEqual(no)
  expect(await removeLayout(user, 'office')).toEqual(no)
  expect(await restoreLayout(user, 'office')).toEqual(no)
})

test('a layout needs a name and a number of photos', () => {
  const parsed = layoutInput.safeParse({ nameEn: '', nameZh: '', photosNeeded: '', dueWorkingDays: '0' })

  expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual(['photosNeeded', 'dueWorkingDays'])
  expect(layoutInput.safeParse({ photosNeeded: '3' }).success).toBe(false)
  expect(newLayoutInput.safeParse({ from: 'office' }).success).toBe(false)
})

test('a report is drawn by the layout asked for, else by the one chosen for it, else by the one of the language', async () => {
  const [user, staff] = [await office(), await makeUser()]
  const visit = await makeVisit()
  await copyLayout(user, { from: 'international', nameEn: 'Ours', nameZh: null })
  const keys = async (language: 'en' | 'zh-CN', key?: string) => {
    const layouts = await reportLayoutsOf(db, visit.id, language, key)
    return layouts && [layouts.shown.key, layouts.governing.key]
  }

  expect([await keys('en'), await keys('zh-CN')]).toEqual([
    ['international', 'office'],
    ['office', 'office'],
  ])
  await chooseLayout(staff, visit.ref, 'ours', 'office')
  expect([await keys('en'), await keys('en', 'office')]).toEqual([
    ['ours', 'ours'],
    ['office', 'ours'],
  ])
  expect(await keys('en', 'none')).toBeUndefined()
  expect(await governingLayout(db, visit.id)).toMatchObject({ key: 'ours' })
})

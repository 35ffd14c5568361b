import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { reportWordsOf } from '../../dossiers/words'
import { listHistory } from '../../history/queries'
import { ok, refused, refusedField } from '../../result'
import { copyLayout } from '../layouts/add'
import { ensureReportLayouts } from '../layouts/first'
import { governingLayout } from '../layouts/queries'
import { chooseLayout } from './choose-layout'
import { wordsInput } from './input'
import { findReportPart, findReportParts } from './queries'
import { writePart } from './write'

const words = { wordsEn: 'Invest in the port.', wordsZh: '投资港口。', leftOutReason: null }
const out = { wordsEn: null, wordsZh: null, leftOutReason: 'Nobody had a camera.' }

test('words are added to a part, changed by the next version, and told in the visit’s history', async () => {
  const [user, visit] = [await makeUser(), await makeVisit()]

  expect(await writePart(user, visit.ref, 'recommendations', words, 0)).toEqual(ok({ ref: visit.ref }))
  await writePart(user, visit.ref, 'recommendations', { ...words, wordsEn: 'Invest.' }, 1)

  expect(await reportWordsOf(visit.id)).toMatchObject([
    { part: 'recommendations', wordsEn: 'Invest.', version: 2 },
  ])
  expect(await listHistory(user, 'visit', visit.id)).toMatchObject([
    { action: 'part.written', changes: { addedEn: ['Invest in the port.', 'Invest.'] } },
    {
      action: 'part.written',
      changes: { part: ['recommendations', 'recommendations'], addedZh: [null, '投资港口。'] },
    },
  ])
})

test('who writes from an old form sees what another wrote meanwhile, also where there was nothing', async () => {
  const [user, visit] = [await makeUser({ name: 'Chen Jie' }), await makeVisit()]
  await writePart(user, visit.ref, 'conduct', words, 0)
  await writePart(user, visit.ref, 'costs', out, 0)

  expect(await writePart(user, visit.ref, 'conduct', out, 0)).toMatchObject({
    problem: { conflict: { by: 'Chen Jie', version: 1, values: { wordsEn: 'Invest in the port.' } } },
  })
})

test('the follow-up is the visit’s own and takes no words, but may be left out; the summary may not', async () => {
  const [user, visit] = [await makeUser(), await makeVisit()]

  await writePart(user, visit.ref, 'follow-up', { ...words, leftOutReason: 'None is needed.' }, 0)

  expect(await reportWordsOf(visit.id)).toMatchObject([{ wordsEn: null, leftOutReason: 'None is needed.' }])
  expect(await writePart(user, visit.ref, 'summary', out, 0)).toEqual(refused('problems.gone'))
  expect(await writePart(user, visit.ref, 'missing', out, 0)).toEqual(refused('problems.gone'))
})

test.each(['closed', 'cancelled'] as const)(
  'a visit that is %s takes no words and no layout',
  async (status) => {
    const [user, visit] = [await makeUser(), await makeVisit({ status })]

    const frozen = refused('problems.frozen', { status })
    expect(await writePart(user, visit.ref, 'conduct', words, 0)).toEqual(frozen)
    expect(await chooseLayout(user, visit.ref, 'office', 'office')).toEqual(frozen)
  },
)

test('who may not write, or not see the visit, writes nothing and learns nothing', async () => {
  await ensureReportLayouts()
  const visit = await makeVisit({ sensitivity: 'restricted' })
  const [viewer, low] = [await makeUser({ roles: ['viewer'] }), await makeUser({ clearance: 'internal' })]

  expect(await writePart(viewer, visit.ref, 'conduct', words, 0)).toEqual(refused('problems.notAllowed'))
  expect(await chooseLayout(viewer, visit.ref, 'office', 'office')).toEqual(refused('problems.notAllowed'))
  for (const ref of [visit.ref, 'V1900-999']) {
    expect(await writePart(low, ref, 'conduct', words, 0)).toEqual(refused('problems.gone'))
    expect(await chooseLayout(low, ref, 'office', 'office')).toEqual(refused('problems.gone'))
    expect(await findReportParts(low, ref, 'en')).toBeUndefined()
    expect(await findReportPart(low, ref, 'conduct', 'en')).toBeUndefined()
  }
})

test('a visit’s report is given another layout, and one that does not exist is refused', async () => {
  await ensureReportLayouts()
  const [user, visit] = [await makeUser(), await makeVisit()]

  await chooseLayout(user, visit.ref, 'international', 'office')
  await chooseLayout(user, visit.ref, 'office', 'international')
  await chooseLayout(user, visit.ref, 'office', 'international')

  expect(await chooseLayout(user, visit.ref, 'none', 'office')).toEqual(
    refusedField('layout', 'problems.choice'),
  )
  expect(await governingLayout(db, visit.id)).toMatchObject({ key: 'office' })
  expect(await listHistory(user, 'visit', visit.id)).toMatchObject([
    { changes: { layout: ['International report · 国际通行报告', 'Office report · 机关出访报告'] } },
    { changes: { layout: [null, 'International report · 国际通行报告'] } },
  ])
})

test('of two who choose a layout at once the second is told what the first chose, and chooses anew', async () => {
  await ensureReportLayouts()
  const administrator = await makeUser({ roles: ['administrator'] })
  await copyLayout(administrator, { from: 'office', nameEn: 'Ours', nameZh: '本办' })
  const [first, second, visit] = [await makeUser(), await makeUser(), await makeVisit()]
  await chooseLayout(first, visit.ref, 'ours', 'office')

  expect(await chooseLayout(second, visit.ref, 'international', 'office')).toEqual(
    refusedField('layout', 'layouts.chosenMeanwhile', { layout: 'Ours · 本办' }),
  )
  expect(await governingLayout(db, visit.id)).toMatchObject({ key: 'ours' })
  expect(await chooseLayout(second, visit.ref, 'ours', 'office')).toEqual(ok({ ref: visit.ref }))
  expect(await chooseLayout(second, visit.ref, 'international', 'ours')).toEqual(ok({ ref: visit.ref }))
})

test('each part says how far it is, in the order of the layout, those of other layouts apart', async () => {
  const [user, visit] = [await makeUser(), await makeVisit({ summaryEn: 'It went well.' })]
  await writePart(user, visit.ref, 'conduct', words, 0)
  await writePart(user, visit.ref, 'photos', out, 0)

  const report = (await findReportParts(user, visit.ref, 'zh-CN'))!

  const state = (part: string) => report.parts.find((each) => each.part === part)
  expect(state('summary')).toMatchObject({ title: '概况', filled: true, words: false })
  expect(state('conduct')).toMatchObject({ filled: false, words: true })
  expect(state('photos')).toMatchObject({ leftOut: 'Nobody had a camera.' })
  expect(report.parts.map(({ part }) => part)).not.toContain('missing')
  expect(report.others.map(({ part }) => part)).toEqual(['contacts', 'recommendations'])
})

test('words may be empty, a reason is one line', () => {
  expect(wordsInput.safeParse({}).data).toEqual({ wordsEn: null, wordsZh: null, leftOutReason: null })
  expect(wordsInput.safeParse({ leftOutReason: 'a\nb' }).success).toBe(false)
})

import { beforeEach, expect, test } from 'vitest'
import { makeUser } from '@/db/factories/users'
import type { ReportPart } from '@/db/values/reports'
import { missingOf } from '../visits/missing'
import { makeWholeVisit } from '../visits/missing/whole-visit'
import { findVisitRecord, type VisitRecord } from '../visits/record'
import type { Layout } from './layouts/layout'
import { officeLayout, shippedLayouts } from './layouts/shipped'
import { missingForReport } from './required'
import { dossierOf, reportOf } from './rich-visit/drawing'
import { runsIn, under, wordsIn } from './rich-visit/reading'

let record: VisitRecord

beforeEach(async () => {
  const visit = await makeWholeVisit()
  record = (await findVisitRecord(await makeUser(), visit.ref))!
})

const requiring = (...parts: ReportPart[]): Layout => ({
  ...officeLayout,
  photosNeeded: 0,
  parts: parts.map((part) => ({
    part,
    titleEn: null,
    titleZh: null,
    required: true,
    place: 'heading' as const,
  })),
})
const words = (part: ReportPart, given: { wordsEn?: string; leftOutReason?: string }) => ({
  part,
  wordsEn: given.wordsEn ?? null,
  wordsZh: null,
  leftOutReason: given.leftOutReason ?? null,
  version: 1,
})
const photo = (id: string) => ({
  id,
  sha256: id.padStart(64, '0'),
  name: `${id}.jpg`,
  mediaType: 'image/jpeg',
  visitId: record.visit.id,
  meetingId: null,
  agreementId: null,
})

test('a layout without required parts and photos asks for nothing beyond the record', () => {
  const layout = { ...requiring(), parts: officeLayout.parts.map((part) => ({ ...part, required: false })) }

  expect(missingForReport(dossierOf(record), layout)).toEqual(missingOf(record))
})

test('required parts that are empty are needed, each leading to its form, until words are written or a reason is given', () => {
  const layout = requiring('meetings', 'conduct', 'recommendations')
  const missing = (...written: ReturnType<typeof words>[]) =>
    missingForReport(dossierOf(record, { words: written }), layout)

  expect(missing()).toMatchObject([
    {
      key: 'records.emptyParts',
      needed: true,
      of: ['conduct', 'recommendations'].map((part) => ({
        href: `/visits/${record.visit.ref}/report/parts/${part}`,
      })),
    },
  ])
  expect(missing(words('conduct', { wordsEn: 'Well.' }))).toMatchObject([{ values: { count: 1 } }])
  expect(
    missing(words('conduct', { wordsEn: 'Well.' }), words('recommendations', { leftOutReason: 'None.' })),
  ).toEqual([])
})

test('a gap that is known already is not told twice when its part is required: it is then needed', () => {
  const bare = { ...record, visit: { ...record.visit, followUpZh: null }, commitments: [], meetings: [] }

  const missing = missingForReport(dossierOf(bare), requiring('follow-up', 'meetings'))

  expect(missing).toMatchObject([
    { key: 'records.noMeetings', needed: true },
    { key: 'records.noFollowUp', needed: true },
  ])
})

test('a part left out lacks nothing as a whole, but the summary is always needed', () => {
  const bare = { ...record, visit: { ...record.visit, followUpZh: null, summaryEn: null } }
  const out = [words('follow-up', { leftOutReason: 'None.' }), words('summary', { leftOutReason: 'None.' })]

  expect(missingForReport(dossierOf(bare, { words: out }), requiring('summary'))).toMatchObject([
    { key: 'records.noSummary', needed: true },
  ])
})

test('photos are wanted in the layout’s number, unless they are left out or the layout has none', () => {
  const layout = { ...requiring('photos'), photosNeeded: 2 }
  const one = { photos: [photo('1')] }

  expect(missingForReport(dossierOf(record, one), layout)).toEqual([
    {
      part: 'photos',
      key: 'records.fewPhotos',
      values: { count: 2, have: 1 },
      href: `/visits/${record.visit.ref}#papers`,
      needed: true,
    },
  ])
  const two = { photos: [photo('1'), photo('2')] }
  expect(missingForReport(dossierOf(record, two), layout)).toEqual([])
  const out = { ...one, words: [words('photos', { leftOutReason: 'No camera.' })] }
  expect(missingForReport(dossierOf(record, out), layout)).toEqual([])
  expect(missingForReport(dossierOf(record), { ...layout, parts: [] })).toEqual([])
})

test('words stand below what is generated, in the language there is; a part that is left out gives its reason inside the office alone', () => {
  const written = [
    words('meetings', { wordsEn: 'All were cordial.' }),
    words('photos', { leftOutReason: 'No camera.' }),
  ]
  const inside = reportOf(record, 'zh-CN', { words: written })
  const outside = reportOf(record, 'zh-CN', { words: written, edition: 'public' })

  const meetings = runsIn(under(inside, 'meetings'))
  expect(meetings.find(({ text }) => text === 'All were cordial.')).toMatchObject({ lang: 'en' })
  expect(wordsIn(under(inside, 'photos'))).toBe('本部分从略：No camera.')
  expect(wordsIn(outside.blocks)).not.toMatch(/No camera|照片|尚缺/)
})

test('a part has the title that the layout gives it in each language, and stands where the layout puts it', () => {
  const layout: Layout = {
    ...requiring('sources', 'basics', 'conduct'),
    parts: [
      { part: 'conduct', titleEn: 'Order', titleZh: '纪律', required: false, place: 'heading' },
      { part: 'summary', titleEn: null, titleZh: null, required: false, place: 'under' },
      { part: 'basics', titleEn: null, titleZh: null, required: false, place: 'annex' },
    ],
  }
  const headings = (language: 'en' | 'zh-CN') =>
    reportOf(record, language, { layout, words: [words('conduct', { wordsEn: 'Kept.' })] }).blocks.flatMap(
      (block) => (block.kind === 'heading' ? [wordsIn([block])] : []),
    )

  expect(headings('en')).toEqual(['1\u2002Order', '1.1\u2002Summary', 'Annex\u2002Basics'])
  expect(headings('zh-CN')).toEqual(['一、纪律', '（一）摘要', '附件\u3000基本情况'])
})

test.each(shippedLayouts)('no part stands twice in the layout $key', ({ parts }) => {
  expect(new Set(parts.map(({ part }) => part)).size).toBe(parts.length)
})

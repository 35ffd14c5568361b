import { beforeEach, expect, test } from 'vitest'
import { languages } from '@/db/values/office'
import type { Block } from '../papers/tree'
import { findVisitRecord, type VisitRecord } from '../visits/record'
import { internationalLayout, officeLayout } from './layouts/shipped'
import { makeRichVisit } from './rich-visit'
import { reportOf } from './rich-visit/drawing'
import { runsIn, under, wordsIn } from './rich-visit/reading'

let record: VisitRecord

beforeEach(async () => {
  // The record is plain data that no test changes, so one serves them all.
  if (record) return
  const { owner, visit } = await makeRichVisit()
  record = (await findVisitRecord({ ...owner, roles: ['staff'] }, visit.ref))!
})

test.each(languages)(
  'the results are the decisions, the agreements that came and every commitment, in short (%s)',
  (language) => {
    const words = wordsIn(under(reportOf(record, language, { layout: officeLayout }), 'results'))

    const decisions = record.meetings.flatMap(({ outcomes }) =>
      outcomes.filter(({ kind }) => kind === 'decision'),
    )
    expect(decisions.length).toBeGreaterThan(0)
    for (const { textEn, textZh } of decisions) expect(words).toContain(textEn ?? textZh)
    for (const { ref } of record.commitments) expect(words).toContain(ref)
    for (const { ref, fromThisVisit } of record.agreements) expect(words.includes(ref)).toBe(fromThisVisit)
  },
)

test('the contacts are the people of the other side who came, with their posts then, and no one else', () => {
  const [table] = under(reportOf(record, 'en', { layout: internationalLayout }), 'contacts')
  const rows =
    table?.kind === 'table'
      ? table.rows.map((row) => row.map((cell) => wordsIn([{ kind: 'paragraph', text: cell }])))
      : []

  const held = record.meetings.filter(({ state }) => state !== 'cancelled')
  const seated = held.flatMap(({ participants }) => participants).filter(({ side }) => side === 'theirs')
  const told = JSON.stringify(rows)
  for (const { nameEn, nameLocal, attendance } of seated)
    expect(told.includes(nameEn ?? nameLocal ?? '?')).toBe(attendance === 'attended')
  for (const { nameEn, nameZh } of record.members) expect(told).not.toContain(nameEn ?? nameZh)
  for (const { counterparts } of held)
    for (const { nameEn, nameZh, nameLocal } of counterparts)
      expect(told).toContain(nameEn ?? nameZh ?? nameLocal)
})

test('a photo carries the meeting it was taken at with the day, and says what it shows; a scan as PDF is named alone', () => {
  const talks = record.meetings.find(({ number }) => number === 1)!
  const photo = { sha256: 'a'.repeat(64), visitId: null, meetingId: null, agreementId: null }
  const photos = [
    { ...photo, id: '1', name: 'IMG_1.jpg', mediaType: 'image/jpeg', meetingId: talks.id },
    { ...photo, id: '2', name: 'At the airport.jpg', mediaType: 'image/jpeg', visitId: record.visit.id },
    { ...photo, id: '3', name: 'Album.pdf', mediaType: 'application/pdf', visitId: record.visit.id },
  ]

  const blocks = under(reportOf(record, 'en', { photos }), 'photos')

  const images = blocks.filter((block): block is Block & { kind: 'image' } => block.kind === 'image')
  expect(images.map(({ alt }) => alt)).toEqual([
    'Photo: Talks with the Government of Sverdlovsk Oblast on freight and trade, 20 December 2019',
    'Photo: At the airport',
  ])
  expect(runsIn(blocks).map(({ text }) => text)).toContain('Album')
})

const bodyAlone = { ...officeLayout, parts: officeLayout.parts.filter(({ place }) => place !== 'annex') }

test('while nobody wrote of passports, discipline and money, the office’s own copy says so, and no other', () => {
  const conduct = (more: Parameters<typeof reportOf>[2]) =>
    under(reportOf(record, 'en', { layout: bodyAlone, ...more }), 'conduct')

  expect(conduct({})).toMatchObject([{ kind: 'note', tone: 'missing' }])
  expect(conduct({ edition: 'counterpart' })).toEqual([])
  const words = [
    { part: 'conduct' as const, wordsEn: 'All kept.', wordsZh: null, leftOutReason: null, version: 1 },
  ]
  expect(wordsIn(conduct({ words }))).toBe('All kept.')
})

test('a layout’s annexes are listed at the end of the body, each line leading to its annex', () => {
  const paper = reportOf(record, 'zh-CN')
  const list = runsIn(paper.blocks).filter(({ href }) => href === '#delegation' || href === '#programme')

  expect(list.map(({ text }) => text)).toEqual(['代表团名单', '日程'])
  expect(paper.blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(4)
})

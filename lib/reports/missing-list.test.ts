import { beforeEach, expect, test } from 'vitest'
import { languages } from '@/db/values/office'
import { findVisitRecord, type VisitRecord } from '../visits/record'
import { officeLayout } from './layouts/shipped'
import { missingForReport } from './required'
import { makeRichVisit } from './rich-visit'
import { dossierOf, reportOf } from './rich-visit/drawing'
import { runsIn, under, wordingOf, wordsIn } from './rich-visit/reading'

let record: VisitRecord

beforeEach(async () => {
  // The record is plain data that no test changes, so one serves them all.
  if (record) return
  const { owner, visit } = await makeRichVisit()
  record = (await findVisitRecord({ ...owner, roles: ['staff'] }, visit.ref))!
})

test('what is not known stays so, in words, with the way to its field', () => {
  const paper = reportOf(record, 'en')
  const { ref } = record.visit

  expect(wordsIn(under(paper, 'stop-3'))).toContain('Arrival\nduring the visit, day not known')
  expect(runsIn(under(paper, 'stop-2'))).toContainEqual({
    text: 'time not known',
    href: `/visits/${ref}/meetings/3/edit`,
    missing: true,
  })
  expect(wordsIn(under(paper, 'delegation'))).toContain('Interpreter\nNot known\nNot known')
  expect(wordsIn(under(paper, 'A2018-007'))).toContain('Signatories\nNot known')
  expect(runsIn(under(paper, 'commitments-them'))).toContainEqual({
    text: 'nobody yet',
    href: '/commitments/C2019-002/edit',
    missing: true,
  })
})

test.each(languages)(
  'the list of what is missing is that of the visit, each item leading to its field (%s)',
  (language) => {
    const wording = wordingOf(language)
    const [list] = under(reportOf(record, language), 'missing')
    const missing = missingForReport(dossierOf(record), officeLayout)

    expect(missing.length).toBeGreaterThan(5)
    expect(list?.kind === 'list' && list.items.map(([first]) => [first?.text, first?.href])).toEqual(
      missing.map(({ key, values, href }) => [wording.t(key, values), href]),
    )
    for (const { of = [] } of missing)
      for (const { href } of of) expect(runsIn([list!]).map((run) => run.href)).toContain(href)
  },
)

test('each gap is marked in its place too', () => {
  const paper = reportOf(record, 'en')
  const marked = runsIn(paper.blocks.filter((block) => block.kind !== 'list')).map(({ href }) => href)

  const fields = missingForReport(dossierOf(record), officeLayout).flatMap(({ href, of }) =>
    of ? of.map((each) => each.href) : [href],
  )
  expect(fields.filter((href) => !marked.includes(href))).toEqual([])
})

test('a report that lacks nothing has no such part', () => {
  const paper = reportOf({ ...record, meetings: record.meetings.slice(0, 0) }, 'en')
  expect(under(paper, 'missing')).toHaveLength(1)

  const whole = { ...record, visit: { ...record.visit, direction: 'virtual' as const, followUpEn: 'None.' } }
  const [talks] = record.meetings.filter(({ number }) => number === 1)
  const [done] = record.commitments.filter(({ status }) => status === 'done')
  const none = reportOf({ ...whole, meetings: [talks!], agreements: [], commitments: [done!] }, 'en', {
    governing: { ...officeLayout, photosNeeded: 0 },
  })
  expect(wordsIn(none.blocks)).not.toMatch(/missing/i)
})

import { beforeEach, expect, test } from 'vitest'
import { languages } from '@/db/values/office'
import type { Block } from '../papers/tree'
import { formatDate, formatShortDate } from '../time/format'
import { findVisitRecord, type VisitRecord } from '../visits/record'
import { shippedLayouts } from './layouts/shipped'
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

const everyWay = languages.flatMap((language) =>
  shippedLayouts.map((layout) => ({ language, layout, named: layout.key })),
)

const known = (texts: (string | null | undefined)[]) => texts.filter((text): text is string => Boolean(text))
const inEither = (words: string, names: (string | null)[]) =>
  known(names).some((name) => words.includes(name))

test.each(everyWay)(
  'every person, organisation and place of the record is in it ($language, $named)',
  ({ language, layout }) => {
    const words = wordsIn(reportOf(record, language, { layout }).blocks)

    const people = [...record.members, ...record.meetings.flatMap(({ participants }) => participants)]
    const organisations = record.meetings.flatMap(({ counterparts }) => counterparts)
    const places = record.stops.map(({ place }) => place)
    const named = [...people, ...organisations, ...places, ...record.agreements.flatMap((a) => a.signatories)]
    expect(named).toHaveLength(14)
    expect(
      named.filter(({ nameEn, nameZh, nameLocal }) => !inEither(words, [nameEn, nameZh, nameLocal])),
    ).toEqual([])
    for (const { nameLocal } of named) if (nameLocal) expect(words).toContain(nameLocal)
  },
)

test.each(everyWay)(
  'every agreement, commitment, outcome and source is in its own part ($language, $named)',
  ({ language, layout }) => {
    const paper = reportOf(record, language, { layout })
    const [agreements, commitments, sources] = ['agreements', 'commitments', 'sources'].map((id) =>
      wordsIn(under(paper, id)),
    )

    for (const { ref, titleLocal } of record.agreements) {
      expect(agreements).toContain(ref)
      for (const title of known([titleLocal])) expect(agreements).toContain(title)
    }
    for (const { ref, wordsEn, wordsZh, quote, promiser } of record.commitments) {
      const group = wordsIn(under(paper, `commitments-${promiser}`))
      expect(commitments).toContain(ref)
      expect(group).toContain((language === 'en' ? wordsEn : wordsZh) ?? wordsEn ?? wordsZh)
      for (const words of known([quote])) expect(group).toContain(words)
    }
    for (const { title, url, note } of record.sources)
      for (const words of known([title, url, note])) expect(sources).toContain(words)
    for (const { number, outcomes } of record.meetings)
      for (const { textEn, textZh } of outcomes)
        expect(wordsIn(under(paper, `meeting-${number}`))).toContain(textEn ?? textZh)
  },
)

test.each(everyWay)('every day of the record is in it ($language, $named)', ({ language, layout }) => {
  const words = wordsIn(reportOf(record, language, { layout }).blocks)
  const days = known([
    ...record.stops.flatMap(({ arrival, departure }) => [arrival.on, departure.on]),
    ...record.journeys.flatMap(({ arrival, departure }) => [arrival.on, departure.on]),
    ...record.meetings.map(({ start }) => start.on),
    ...record.agreements.flatMap(({ acts, validUntil }) => [validUntil, ...acts.map(({ doneOn }) => doneOn)]),
    ...record.commitments.flatMap(({ madeOn, dueOn, closedOn }) => [madeOn, dueOn, closedOn]),
    ...record.sources.map(({ publishedOn }) => publishedOn),
  ])

  const said = (day: string) =>
    words.includes(formatDate(day, language)) || words.includes(formatShortDate(day, language))
  expect(days.length).toBeGreaterThan(20)
  expect(days.filter((day) => !said(day))).toEqual([])
})

test('a time stands on its own clock with the office’s beside it, each journey on two', () => {
  const paper = reportOf(record, 'en')
  const table = under(paper, 'stop-1').find(
    (block): block is Block & { kind: 'table' } => block.kind === 'table',
  )

  expect(table?.head).toEqual(['Local time', 'Yiwu time', 'Programme'])
  expect(table?.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('')))).toEqual([
    ['19 Dec 2019, 23:50 UTC+8', '23:50', 'Departure from Yiwu: Flight CA7301 to Yekaterinburg'],
    ['20 Dec 2019, 02:15 UTC+5', '05:15', 'Arrival in Yekaterinburg'],
    [
      '20 Dec 2019, 10:00–11:30 UTC+5',
      '13:00',
      'Talks with the Government of Sverdlovsk Oblast on freight and trade (Talks)',
    ],
    ['20 Dec 2019, afternoon', '', '与铁路货运公司商谈 (Business meeting)'],
  ])
})

test('words of the other language, and names in other scripts, carry their language', () => {
  const english = runsIn(reportOf(record, 'en').blocks)
  const chinese = runsIn(reportOf(record, 'zh-CN').blocks)

  const lang = (runs: typeof english, text: string) => runs.find((run) => run.text === text)?.lang
  expect(lang(english, '设立货运工作组。')).toBe('zh-CN')
  expect(lang(chinese, '设立货运工作组。')).toBeUndefined()
  expect(lang(chinese, 'The delegation met two governments and two companies.')).toBe('en')
  expect(lang(english, 'കൊച്ചി')).toBe('ml')
  expect(lang(english, 'Екатеринбург')).toBe('ru')
  expect(lang(chinese, 'श्रीमती अन्नपूर्णा देशपांडे')).toBe('mr')
})

test('a visit titled in one language alone keeps that title, with its language', () => {
  const visit = { ...record.visit, titleEn: null }

  const paper = reportOf({ ...record, visit }, 'en')

  expect(paper).toMatchObject({ title: '义乌市代表团访问俄罗斯、印度', titleLang: 'zh-CN', lang: 'en' })
})

test('the paper is a draft until the report is submitted, and as secret as the most secret thing in it', () => {
  const [first, ...rest] = record.meetings
  const meetings = [{ ...first!, sensitivity: 'restricted' as const }, ...rest]
  const visit = { ...record.visit, status: 'reported' as const }

  const draft = reportOf(record, 'en')
  const submitted = reportOf({ ...record, visit, meetings }, 'en')

  expect(draft).toMatchObject({ subtitle: 'Trip report (draft), 19–26 December 2019', footer: 'Internal' })
  expect(submitted).toMatchObject({ subtitle: 'Trip report, 19–26 December 2019', footer: 'Restricted' })
})

test('parts are numbered in each language’s way, annexes apart from them, and what is missing stands last', () => {
  const headings = (language: 'en' | 'zh-CN') =>
    reportOf(record, language).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level < 3 ? [wordsIn([block])] : [],
    )

  const [english, chinese] = [headings('en'), headings('zh-CN')]
  expect(english.slice(0, 5).map((text) => text.split('\u2002')[0])).toEqual(['1', '2', '3', '4', '4.1'])
  expect(english.slice(-3)).toEqual(['Annex 1\u2002Photos', 'Annex 2\u2002Sources', 'What is missing'])
  expect(chinese.slice(0, 4)).toEqual([
    '一、基本情况',
    '（一）概况',
    '二、出访任务完成情况',
    '（一）与斯维尔德洛夫斯克州政府就货运与贸易会谈',
  ])
  expect(chinese.filter((text) => text.startsWith('附件'))).toEqual([
    '附件1\u3000代表团名单',
    '附件2\u3000日程',
    '附件3\u3000照片',
    '附件4\u3000出处',
  ])
})

test('words that look like markup stay those words', () => {
  const hostile = '<script>alert(1)</script> #import "x" {{t}} \\ {count, plural}'
  const visit = { ...record.visit, summaryEn: hostile, titleEn: hostile }
  const [promise, ...others] = record.commitments
  const commitments = [{ ...promise!, quote: hostile }, ...others]

  const paper = reportOf({ ...record, visit, commitments }, 'en')

  expect(paper.title).toBe(hostile)
  expect(wordsIn(under(paper, 'summary'))).toBe(hostile)
  expect(wordsIn(under(paper, `commitments-${promise!.promiser}`))).toContain(`“${hostile}”`)
})

import { beforeEach, expect, test } from 'vitest'
import { type Language, languages } from '@/db/values/office'
import { agreementsTable } from '../agreements/export'
import { agreementFilters } from '../agreements/filters'
import { commitmentsTable } from '../commitments/export'
import { commitmentFilters } from '../commitments/filters'
import { findDossier } from '../dossiers/dossier'
import { translatorFor } from '../i18n/translator-for'
import type { ListTable } from '../lists/table'
import { readCsv, readXlsx } from '../lists/testing'
import { meetingsTable } from '../meetings/list/export'
import { meetingFilters } from '../meetings/list/filters'
import { readPdf } from '../papers/reading'
import { readDocx } from '../papers/word/reading'
import { findReport } from '../reports/export'
import { makeRichVisit } from '../reports/rich-visit'
import { wordsIn } from '../reports/rich-visit/reading'
import { formatDate, formatShortDate } from '../time/format'
import type { User } from '../user'
import { visitFileOf } from '../visit-files/export'
import { exportVisitPaper } from './export'

// What the screen says of one rich visit, every other form says too: who, which papers, which promises, which days.

let user: User
let ref: string

beforeEach(async () => {
  const { owner, visit } = await makeRichVisit()
  user = { ...owner, roles: ['staff'] }
  ref = visit.ref
})

const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/g, '')

async function paperIn(format: 'pdf' | 'docx', language: Language): Promise<string> {
  const made = await exportVisitPaper(user, ref, 'report', { language, edition: 'internal', format })
  if (!made?.ok) throw new Error('no paper')
  const { bytes } = made.value
  return format === 'pdf' ? (await readPdf(bytes)).text : readDocx(bytes).text
}

async function recordOf() {
  const dossier = await findDossier(user, ref, 'internal')
  if (!dossier) throw new Error('no dossier')
  return dossier
}

async function factsOf() {
  const { record } = await recordOf()
  const people = [
    ...record.members,
    ...record.meetings.flatMap(({ participants }) => participants),
    ...record.agreements.flatMap(({ signatories }) => signatories),
  ]
  const days = [
    record.visit.firstOn,
    record.visit.lastOn,
    ...record.meetings.map(({ start }) => start.on),
    ...record.stops.flatMap(({ arrival, departure }) => [arrival.on, departure.on]),
    ...record.journeys.flatMap(({ arrival, departure }) => [arrival.on, departure.on]),
    ...record.agreements.flatMap(({ acts }) => acts.map(({ doneOn }) => doneOn)),
    ...record.commitments.map(({ dueOn }) => dueOn),
  ]
  return {
    people,
    organisations: record.meetings.flatMap(({ counterparts }) => counterparts),
    refs: [...record.agreements, ...record.commitments].map((each) => each.ref),
    days: [...new Set(days.filter((on) => on !== null))],
  }
}

type Named = { nameEn: string | null; nameZh: string | null; nameLocal: string | null }
const lackingIn = (text: string, names: Named[]) =>
  names.filter(({ nameEn, nameZh, nameLocal }) =>
    [nameEn, nameZh, nameLocal].every((name) => !name || !text.includes(squeezed(name))),
  )

test.each(languages)(
  'the report on the screen, in Word and as a PDF lacks no one, no paper, no promise, no day (%s)',
  async (language) => {
    const facts = await factsOf()
    const screen = wordsIn((await findReport(user, ref, language))?.paper.blocks ?? [])
    const forms = { screen, docx: await paperIn('docx', language), pdf: await paperIn('pdf', language) }

    expect(facts.people.length).toBeGreaterThan(7)
    expect(facts.days.length).toBeGreaterThan(5)
    for (const [form, said] of Object.entries(forms)) {
      const text = squeezed(said)
      // A PDF keeps the letters of Malayalam and Devanagari in the order they are drawn in.
      const names = [...facts.people, ...facts.organisations].filter(
        ({ nameEn, nameZh }) => form !== 'pdf' || nameEn || nameZh,
      )
      expect([form, lackingIn(text, names)]).toEqual([form, []])
      expect([form, facts.refs.filter((each) => !text.includes(each))]).toEqual([form, []])
      const days = facts.days.filter((on) =>
        [formatDate(on, language), formatShortDate(on, language)].every(
          (day) => !text.includes(squeezed(day)),
        ),
      )
      // Days of one range are told once: "19–26 December 2019".
      expect([form, days.filter((on) => !text.includes(squeezed(rangeEnd(on, language))))]).toEqual([
        form,
        [],
      ])
    }
  },
  60_000,
)

const rangeEnd = (on: string, language: Language) =>
  language === 'en'
    ? `${Number(on.slice(8))} ${formatDate(on, 'en').split(' ')[1]}`
    : `${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`

test.each(languages)(
  'the lists as CSV and as a workbook lack no meeting, no one at a table, no paper, no promise of it (%s)',
  async (language) => {
    const { record } = await recordOf()
    const t = translatorFor(language)
    const meetings = await textsOf(() =>
      meetingsTable(user, meetingFilters.parse({ visit: ref }), language, t),
    )
    const agreements = await textsOf(() => agreementsTable(user, agreementFilters.parse({}), language, t))
    const commitments = await textsOf(() =>
      commitmentsTable(user, commitmentFilters.parse({ standing: 'all' }), language, t),
    )

    for (const text of meetings) {
      expect(
        lackingIn(
          text,
          record.meetings.flatMap(({ participants }) => participants),
        ),
      ).toEqual([])
      expect(
        lackingIn(
          text,
          record.meetings.flatMap(({ counterparts }) => counterparts),
        ),
      ).toEqual([])
      for (const { start } of record.meetings) if (start.on) expect(text).toContain(start.on)
    }
    for (const text of agreements) {
      for (const each of record.agreements) expect(text).toContain(each.ref)
      expect(
        lackingIn(
          text,
          record.agreements.flatMap(({ signatories }) => signatories),
        ),
      ).toEqual([])
    }
    for (const text of commitments)
      for (const each of record.commitments) {
        expect(text).toContain(each.ref)
        if (each.dueOn) expect(text).toContain(each.dueOn)
      }
  },
)

/** What a list says in CSV and in a workbook, each as another program reads it. */
async function textsOf<R>(draw: () => Promise<ListTable<R>>): Promise<string[]> {
  const csv = (await readCsv(await draw())).flatMap((line) => Object.values(line))
  const xlsx = (await readXlsx(await draw())).flat()
  const said = (cell: unknown) =>
    cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '')
  return [csv, xlsx].map((cells) => squeezed(cells.map(said).join('|')))
}

test('the visit file lacks no one, no paper, no promise and no day', async () => {
  const facts = await factsOf()

  const text = squeezed(JSON.stringify(await visitFileOf(await recordOf())))

  const names = [...facts.people, ...facts.organisations]
  expect(
    names
      .flatMap(({ nameEn, nameZh, nameLocal }) => [nameEn, nameZh, nameLocal])
      .filter((name) => name && !text.includes(squeezed(name))),
  ).toEqual([])
  expect([...facts.refs, ...facts.days].filter((fact) => !text.includes(fact))).toEqual([])
})

test('a Chinese report writes every day in one form', async () => {
  const text = await paperIn('docx', 'zh-CN')

  expect(text).toMatch(/\d{4}年\d{1,2}月\d{1,2}日/)
  expect(text.match(/\d{4}-\d{2}-\d{2}/g)).toBeNull()
})

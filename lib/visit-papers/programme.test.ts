import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { makePlace } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeStop, makeVisit } from '@/db/factories/visits'
import { programmeVersions } from '@/db/schema/programmes'
import { type Language, languages } from '@/db/values/office'
import { type EditionDossier, findDossier } from '../dossiers/dossier'
import { pdfOf } from '../papers/pdf'
import { readPdf } from '../papers/reading'
import type { Paper } from '../papers/tree'
import { makeRichVisit } from '../reports/rich-visit'
import { lettersOf, runsIn, under, wordingOf, wordsIn } from '../reports/rich-visit/reading'
import { formatDate } from '../time/format'
import { todayIn } from '../time/local'
import { stopClock } from '../time/testing'
import { drawVisitPaper, exportVisitPaper } from './export'
import { makeFortyMeetings } from './forty-meetings'
import { programmePaper } from './programme'

let dossier: EditionDossier

beforeEach(async () => {
  // Plain data that no test changes, so one serves them all.
  if (dossier) return
  const { owner, visit } = await makeFortyMeetings()
  dossier = (await findDossier({ ...owner, roles: ['staff'] }, visit.ref, 'internal'))!
})

const guests = () => ({ ...dossier, edition: 'counterpart' as const })
const all = (paper: Paper) => [paper.title, paper.subtitle, paper.madeOn, wordsIn(paper.blocks)].join('\n')
const squeezed = (text: string) => text.replace(/\s+/g, '')
const draw = (language: Language, of = dossier, member?: string) =>
  programmePaper(of, wordingOf(language), { member })
const headings = (paper: Paper) =>
  paper.blocks.flatMap((block) => (block.kind === 'heading' ? [lettersOf(block.text)] : []))
const named = (language: Language, of: { nameEn: string | null; nameZh: string | null }) =>
  (language === 'en' ? of.nameEn : of.nameZh) ?? ''

test.each(languages)(
  'every meeting, stop, journey, member and counterpart is in it, and in its PDF (%s)',
  async (language) => {
    const { meetings, stops, journeys, members } = dossier.record
    const paper = draw(language)
    const facts = [
      ...meetings.flatMap(({ subjectEn, subjectZh, venue }) => [
        language === 'en' ? subjectEn : subjectZh,
        venue,
      ]),
      ...meetings.flatMap(({ counterparts }) => counterparts.map((of) => named(language, of))),
      ...stops.map(({ place }) => named(language, place)),
      ...journeys.map(({ number }) => number),
      ...members.map((of) => named(language, of)),
    ].filter((fact) => fact !== null)

    const pdf = await readPdf(await pdfOf(paper))

    expect(facts.length).toBeGreaterThan(130)
    expect(facts.filter((fact) => !all(paper).includes(fact))).toEqual([])
    expect(facts.filter((fact) => !pdf.text.includes(squeezed(fact)))).toEqual([])
    expect(pdf.claimsUa).toBe(true)
  },
  60_000,
)

test('days follow one another as they are lived, across the date line too', () => {
  expect(headings(draw('en'))).toEqual([
    'Friday, 2 October 2026: Tokyo',
    'Saturday, 3 October 2026: Tokyo',
    'Sunday, 4 October 2026: Tokyo',
    'Monday, 5 October 2026: Tokyo',
    'Tuesday, 6 October 2026: Tokyo',
    'Monday, 5 October 2026: Honolulu (the same day again, across the date line)',
    'Tuesday, 6 October 2026: Honolulu (the same day again, across the date line)',
    'Wednesday, 7 October 2026: Honolulu',
    'Thursday, 8 October 2026: Los Angeles',
    'Friday, 9 October 2026: Los Angeles',
    'Saturday, 10 October 2026: Los Angeles',
    'Monday, 12 October 2026',
  ])
})

test.each([
  ['en', ['Tokyo (東京), Japan; UTC+9, 1 h ahead of Yiwu', '23:30 (−1 day)', '06:40 (+1 day)']],
  ['zh-CN', ['东京（東京），日本；UTC+9，比义乌早1小时', '23:30（−1天）', '06:40（+1天）']],
] as const)(
  'the office’s time stands beside the local one with the day it is there (%s)',
  (language, said) => {
    const words = wordsIn(draw(language).blocks)

    for (const each of said) expect(words).toContain(each)
  },
)

test('a day on which several clocks run says each time’s own offset, and another does not', () => {
  const rowsOf = (id: string) =>
    under(draw('en'), id).flatMap((block) =>
      block.kind === 'table' ? block.rows.map(([time = []]) => lettersOf(time)) : [],
    )

  expect(rowsOf('day-1')).toEqual(['09:15 UTC+8', '13:10 UTC+9'])
  expect(rowsOf('day-2')).toEqual(['09:00–10:00', '10:30', '14:00', '15:30', 'to be confirmed'])
})

test.each(languages)(
  'what is wanted of a meeting goes on no trip, not even with the delegation (%s)',
  (language) => {
    expect(dossier.record.meetings.some(({ objectiveEn }) => objectiveEn)).toBe(true)
    expect(all(draw(language))).not.toMatch(/Objective|目标/)
  },
)

test.each(languages)(
  'guests get no note, no objective, nothing restricted and no way into the office (%s)',
  (language) => {
    const paper = draw(language, guests())

    const hidden = [
      /Hotel|酒店/,
      /Objective|目标/,
      /Talking point/,
      /Talks 8 on|第8场/,
      /Hall 8$/m,
      /Contact on our side|联系人/,
    ]
    expect(hidden.filter((each) => each.test(all(paper)))).toEqual([])
    expect(runsIn(paper.blocks).filter(({ href }) => href)).toEqual([])
    expect(paper.footer).toBe(language === 'en' ? 'For the counterpart' : '对方版')
    expect(all(draw(language))).toMatch(/Hotel|酒店/)
  },
)

test.each(languages)(
  'a member gets the meetings they are listed at, and those where nobody is yet (%s)',
  (language) => {
    const member = dossier.record.members[3]!
    const theirs = dossier.record.meetings.filter(({ participants }) => {
      const ours = participants.filter(({ side }) => side === 'ours')
      return ours.length === 0 || ours.some(({ personId }) => personId === member.personId)
    })

    const paper = draw(language, dossier, member.id)

    const shown = dossier.record.meetings.filter(({ venue }) =>
      all(paper)
        .split('\n')
        .some((line) => line.endsWith(` ${venue}`) || line.endsWith(`：${venue}`)),
    )
    expect(shown.map(({ number }) => number)).toEqual(theirs.map(({ number }) => number))
    expect(theirs).toHaveLength(12)
    expect(paper.subtitle).toContain(
      language === 'en' ? 'Zhao Min, Head of the Section for Treaties' : '赵敏，义乌市外事办公室条法科科长',
    )
    expect(all(paper)).toContain(
      language === 'en' ? 'At 4 meetings nobody of our side' : '有4项会见尚未录入我方参加人员',
    )
  },
)

test('where an edition hides who goes, no meeting is said to be a member’s', () => {
  const member = dossier.record.members[3]!
  const [first] = dossier.record.meetings
  const leftOut = dossier.record.meetings.map(({ id }) => ({
    kind: 'meeting' as const,
    id,
    mark: null,
    title: { nameEn: null, nameZh: null, nameLocal: null, localLanguage: null },
    field: 'participants',
    why: 'programmes.refused.empty' as const,
    names: [],
    within: [],
  }))

  expect(all(draw('en', { ...guests(), leftOut }, member.id))).not.toContain(first?.subjectEn)
})

test.each(languages)(
  'what has no day is told at the end, what has no time says so (%s)',
  async (language) => {
    const { owner, visit } = await makeRichVisit()
    const rich = (await findDossier({ ...owner, roles: ['staff'] }, visit.ref, 'internal'))!

    const paper = programmePaper(rich, wordingOf(language), {})

    const tray = wordsIn(under(paper, 'during-the-visit'))
    expect(tray).toContain('Signing of the letter of intent')
    expect(tray).toContain(language === 'en' ? 'Promotion event, cancelled' : '推介会，已取消')
    expect(all(paper)).toContain(language === 'en' ? 'not known' : '不详')
    expect(all(paper)).toContain(language === 'en' ? 'afternoon' : '下午')
    for (const { place } of rich.record.stops) expect(all(paper)).toContain(place.nameLocal)
  },
)

test('guests do not get what was cancelled', async () => {
  const { owner, visit } = await makeRichVisit()
  const rich = (await findDossier({ ...owner, roles: ['staff'] }, visit.ref, 'counterpart'))!

  expect(all(programmePaper(rich, wordingOf('en'), {}))).not.toContain('Promotion of the Yiwu fair')
})

test.each(['virtual', 'inbound'] as const)(
  'a visit that is %s has one clock and needs no stop',
  async (direction) => {
    const owner = await makeUser()
    const visit = await makeVisit({ direction, firstOn: '2026-10-03', lastOn: '2026-10-03' })
    const start = { startOn: '2026-10-03', startTime: '09:00', startAt: Date.UTC(2026, 9, 3, 1) }
    await makeMeeting({ visitId: visit.id, startZone: 'Asia/Shanghai', startPrecision: 'exact', ...start })
    const found = (await findDossier(owner, visit.ref, 'internal'))!

    const paper = programmePaper(found, wordingOf('en'), {})

    expect(headings(paper)).toEqual(['Saturday, 3 October 2026'])
    expect(paper.blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      head: ['Local time', 'Programme'],
    })
  },
)

test('a paper that staff take out carries its version, and one that a viewer takes says that it was not issued', async () => {
  stopClock()
  const { owner, visit } = await makeRichVisit()
  const staff = { ...owner, roles: ['staff' as const] }
  const viewer = await makeUser({ roles: ['viewer'], clearance: 'restricted' })
  const asked = { language: 'en', edition: 'internal', format: 'pdf' } as const
  const standing = async () => (await drawVisitPaper(viewer, visit.ref, 'programme', asked))?.paper.madeOn

  await exportVisitPaper(viewer, visit.ref, 'programme', asked)
  expect(await standing()).toMatch(/^Not issued/)
  const issued = await exportVisitPaper(staff, visit.ref, 'programme', asked)

  expect(await standing()).toBe(`Version 1, ${formatDate(todayIn('Asia/Shanghai'), 'en')}`)
  expect(issued).toMatchObject({ ok: true, value: { plainName: `${visit.ref}-programme-en.pdf` } })
})

test('a programme that does not go out becomes no version', async () => {
  const { owner, visit } = await makeRichVisit()
  const staff = { ...owner, roles: ['staff' as const] }
  const asked = { language: 'en', edition: 'internal', format: 'pdf' } as const
  const hidden = await makeVisit({ titleEn: 'Hushed', sensitivity: 'internal' })
  await makeStop({ visitId: hidden.id, placeId: (await makePlace()).id })

  expect(await exportVisitPaper(staff, visit.ref, 'programme', asked, { member: 'nobody' })).toBeUndefined()
  expect(
    await exportVisitPaper(staff, hidden.ref, 'programme', { ...asked, edition: 'public' }),
  ).toMatchObject({ ok: false })

  expect(await db.$count(programmeVersions)).toBe(0)
})

test('nothing above the clearance of who asks is in it, nor a trace', async () => {
  const { visit } = await makeRichVisit()
  const secret = await makeMeeting({
    visitId: visit.id,
    sensitivity: 'restricted',
    subjectEn: 'Hushed talks',
  })
  const staff = await makeUser({ clearance: 'internal' })

  const drawn = await drawVisitPaper(staff, visit.ref, 'programme', { language: 'en', edition: 'internal' })

  expect(JSON.stringify(drawn?.paper)).not.toMatch(/Hushed|Restricted/)
  expect(JSON.stringify(drawn?.paper)).not.toContain(secret.id)
})

test('no paper is made for who is no member, and no public one for one member', async () => {
  const { owner, visit, members } = await makeFortyMeetings()
  const staff = { ...owner, roles: ['staff' as const] }
  const ask = (edition: 'internal' | 'public', member?: string) =>
    drawVisitPaper(staff, visit.ref, 'programme', { language: 'zh-CN', edition }, { member })

  expect(await ask('internal', visit.id)).toBeUndefined()
  expect(await ask('public', members[3]?.id)).toBeUndefined()
  expect(await ask('internal', members[3]?.id)).toMatchObject({
    plainName: `${visit.ref}-programme-member-4-zh-CN`,
    name: `${visit.ref}-出访日程-赵敏`,
  })
})

import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeUser } from '@/db/factories/users'
import { commitments, meetings } from '@/db/schema'
import type { Changes } from '@/db/schema/office'
import { type Language, languages } from '@/db/values/office'
import { findDossier } from '../../dossiers/dossier'
import { listHistory } from '../../history/queries'
import { sayAction, sayChanges } from '../../history/saying'
import { translatorFor } from '../../i18n/translator-for'
import { readPdf } from '../../papers/reading'
import type { Paper } from '../../papers/tree'
import { makeRichVisit } from '../../reports/rich-visit'
import { wordingOf, wordsIn } from '../../reports/rich-visit/reading'
import type { User } from '../../user'
import { exportMeetingMinutes } from './export'
import { type MinutesText, minutesOf, textFor } from './minutes'

const asked = { language: 'en', edition: 'internal', format: 'pdf' } as const
const refusedBy = (key: string) => ({ ok: false, problem: { sentence: { key } } })

async function minutes(user: User, ref: string, number: number, text: MinutesText, language: Language) {
  const dossier = (await findDossier(user, ref, 'internal'))!
  const meeting = dossier.record.meetings.find((each) => each.number === number)!
  return minutesOf(dossier, meeting, text, wordingOf(language))
}

const paperOf = (made: Awaited<ReturnType<typeof minutes>>): Paper => {
  if (!made.ok) throw new Error(made.problem.sentence?.key)
  return made.value
}

test.each([
  ['internal', undefined, 'internal'],
  ['internal', 'agreed', 'agreed'],
  ['counterpart', undefined, 'agreed'],
  ['counterpart', 'agreed', 'agreed'],
  ['public', undefined, 'readout'],
] as const)('the %s edition, asked for %s, holds the %s text', (edition, text, holds) => {
  expect(textFor(edition, text)).toEqual({ ok: true, value: holds })
})

test.each([
  ['counterpart', 'internal', 'talks.refused.agreedOnly'],
  ['public', 'internal', 'talks.refused.readoutOnly'],
  ['public', 'agreed', 'talks.refused.readoutOnly'],
] as const)('the %s edition of the %s text is refused', (edition, text, key) => {
  expect(textFor(edition, text)).toMatchObject(refusedBy(key))
})

const told = {
  en: [
    '20 December 2019, 10:00–11:30 UTC+5; Yiwu 13:00',
    'Дом правительства, Yekaterinburg',
    'Government of Sverdlovsk Oblast',
    'Lin Wenhua',
    'Mayor of Yiwu',
    'Absent',
    'First Deputy Governor',
    'wagons, customs papers',
    'Our side spoke of the market',
    '双方商定于2020年上半年互派工作组。',
    'Decided\n设立货运工作组。',
    'The border post at Zabaikalsk',
    'C2019-001 Send the timetable',
    '31 Dec 2019\noverdue',
    'C2019-003',
  ],
  'zh-CN': [
    '2019年12月20日 10:00–11:30 UTC+5；义乌时间13:00',
    '叶卡捷琳堡',
    '斯维尔德洛夫斯克州政府',
    '林文华',
    '义乌市市长',
    '缺席',
    '双方商定于2020年上半年互派工作组。',
    '决定\n设立货运工作组。',
    'C2019-001 提供货运班列时刻表',
    '逾期',
    '我方',
    '双方',
  ],
}

test.each(languages)(
  'in the office they hold who sat there, what was said and what came of it (%s)',
  async (language) => {
    const { visit, owner } = await makeRichVisit()

    const paper = paperOf(await minutes(owner, visit.ref, 1, 'internal', language))

    const words = wordsIn(paper.blocks)
    expect(told[language].filter((fact) => !words.includes(fact))).toEqual([])
  },
)

test('an agreement that came up is told with how it stands and why', async () => {
  const { visit, owner } = await makeRichVisit()

  const paper = paperOf(await minutes(owner, visit.ref, 4, 'internal', 'en'))

  const words = wordsIn(paper.blocks)
  expect(words).toContain('A2019-001 Letter of Intent on Freight by Rail')
  expect(words).toContain('Expired: The term ended on 31 December 2022')
})

test('what nobody knows is said', async () => {
  const { visit, owner } = await makeRichVisit()

  const words = wordsIn(paperOf(await minutes(owner, visit.ref, 4, 'internal', 'en')).blocks)

  for (const unknown of [
    'during the visit, day not known',
    'No record was written.',
    'No outcome was noted.',
    'Nothing was promised.',
    'Not known',
  ])
    expect(words).toContain(unknown)
})

test.each(languages)(
  'the agreed text stands alone under both sides, with lines for both to sign (%s)',
  async (language) => {
    const { visit, owner } = await makeRichVisit()

    const paper = paperOf(await minutes(owner, visit.ref, 1, 'agreed', language))

    const words = wordsIn(paper.blocks)
    const yes = language === 'en' ? ['Yiwu City Government', 'Signature:'] : ['义乌市人民政府', '签字：']
    for (const part of [...yes, '双方商定于2020年上半年互派工作组。', 'UTC+5']) expect(words).toContain(part)
    expect(words.match(/_{10,}/g)).toHaveLength(8)
    for (const inside of ['wagons', '设立货运工作组', 'C2019', 'Absent', '缺席', '林文华'])
      expect(words).not.toContain(inside)
  },
)

test('what goes out says nothing of how many meetings there were', async () => {
  const { visit, owner } = await makeRichVisit()
  const dossier = { ...(await findDossier(owner, visit.ref, 'internal'))!, edition: 'counterpart' as const }

  const made = minutesOf(dossier, dossier.record.meetings[0]!, 'agreed', wordingOf('en'))

  expect(paperOf(made)).toMatchObject({ reference: visit.ref, footer: 'For the other side' })
})

test('a text that was never written is refused, with a sentence that says what to do', async () => {
  const { visit, owner } = await makeRichVisit()

  expect(await exportMeetingMinutes(owner, visit.ref, 3, asked, { text: 'agreed' })).toMatchObject(
    refusedBy('talks.refused.noAgreedText'),
  )
})

test('the readout is all that the public gets', async () => {
  const { visit, owner, meetings: held } = await makeRichVisit()
  const said = { readoutEn: 'The two sides spoke of freight.' }
  await transaction((tx) => tx.update(meetings).set(said).where(eq(meetings.id, held.talks.id)))

  const paper = paperOf(await minutes(owner, visit.ref, 1, 'readout', 'en'))

  expect(wordsIn(paper.blocks)).toBe('The two sides spoke of freight.')
})

test('a promise and an agreement above one’s clearance are not in the minutes, nor their level', async () => {
  const { visit, meetings: held, owner } = await makeRichVisit()
  const secret = { sensitivity: 'restricted', meetingId: held.talks.id, visitId: visit.id } as const
  await makeCommitment({ ...secret, wordsEn: 'A quiet promise' })
  await makeAgreement({ ...secret, titleEn: 'A quiet agreement' })
  const low = await makeUser({ clearance: 'internal' })

  const bounded = paperOf(await minutes(low, visit.ref, 1, 'internal', 'en'))
  const full = paperOf(await minutes(owner, visit.ref, 1, 'internal', 'en'))

  for (const words of ['A quiet promise', 'A quiet agreement']) expect(JSON.stringify(full)).toContain(words)
  expect(JSON.stringify(bounded)).not.toContain('quiet')
  expect([full.footer, bounded.footer]).toEqual(['Restricted', 'Internal'])
})

test('a meeting above clearance, one that is not there and no number at all answer alike', async () => {
  const { visit, meetings: held } = await makeRichVisit()
  const low = await makeUser({ clearance: 'internal' })
  const hide = { sensitivity: 'restricted' } as const
  await transaction((tx) => tx.update(meetings).set(hide).where(eq(meetings.id, held.talks.id)))
  await transaction((tx) => tx.update(commitments).set({ meetingId: null }))

  for (const number of [1, 99, 0])
    expect(await exportMeetingMinutes(low, visit.ref, number, asked)).toBeUndefined()
})

test('the file is tagged, named for both worlds, and told in the history of the meeting', async () => {
  const { visit, owner, meetings: held } = await makeRichVisit()

  const made = await exportMeetingMinutes(
    owner,
    visit.ref,
    1,
    { ...asked, language: 'zh-CN' },
    { text: 'agreed' },
  )

  if (!made?.ok) throw new Error('refused')
  expect(made.value).toMatchObject({
    plainName: `${visit.ref}-1-minutes-agreed-zh-CN.pdf`,
    name: `${visit.ref}-1-会谈纪要.pdf`,
  })
  expect(await readPdf(made.value.bytes)).toMatchObject({ tagged: true, claimsUa: true })
  const [event] = (await listHistory(owner, 'meeting', held.talks.id))!
  expect(event).toMatchObject({
    action: 'meeting.paper-exported',
    changes: { paper: [null, 'minutes-agreed'], edition: [null, 'internal'] },
  })
}, 30_000)

test.each(languages)('what was taken away is told in words in every history (%s)', (language) => {
  const t = translatorFor(language)

  for (const action of ['meeting.paper-exported', 'organisation.paper-exported'])
    expect(sayAction(t, action)).not.toContain('history.')
  const changes: Changes = { paper: [null, 'minutes'], edition: [null, 'internal'], leftOut: [null, 2] }
  const said = sayChanges(t, { subjectKind: 'meeting', changes })
  expect(said.map(({ field }) => field)).not.toContain('leftOut')
  expect(said[1]?.after).toBe(t('values.edition.internal'))
})

import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { agreementParties, agreements, meetings, participants } from '@/db/schema'
import { languages } from '@/db/values/office'
import { findDossier } from '../../dossiers/dossier'
import { listHistory } from '../../history/queries'
import { readPdf } from '../../papers/reading'
import { makeRichVisit } from '../../reports/rich-visit'
import { lettersOf, under, wordingOf, wordsIn } from '../../reports/rich-visit/reading'
import type { User } from '../../user'
import { exportVisitPaper } from '../export'
import { makeEarlierYears } from './earlier-years'
import { exportMeetingBriefing } from './export'
import { drawMeetingBriefing, drawVisitBriefing } from './read'

let rich: Awaited<ReturnType<typeof makeRichVisit>>
let earlier: Awaited<ReturnType<typeof makeEarlierYears>>
let low: User

const asked = { language: 'en', edition: 'internal', format: 'pdf' } as const
const recordOf = async (user: User) => (await findDossier(user, rich.visit.ref, 'internal'))!.record

beforeEach(async () => {
  rich = await makeRichVisit()
  earlier = await makeEarlierYears(rich)
  low = await makeUser({ clearance: 'internal' })
  const wanted = {
    objectiveEn: 'A date for the working group.',
    objectiveZh: '商定工作组会期。',
    talkingPointsEn: 'Thank them for the trains.\n\nAsk who pays.',
    talkingPointsZh: '感谢对方支持班列。',
  }
  await transaction((tx) => tx.update(meetings).set(wanted).where(eq(meetings.id, rich.meetings.talks.id)))
})

const told = {
  en: [
    'To widen trade and friendly exchange.',
    'A date for the working group.',
    'Ask who pays.',
    'Flight CA7301',
    'Lin Wenhua',
    '20 December 2019, 10:00–11:30 UTC+5; Yiwu 13:00',
    'Deputy Minister of Transport\n11 May 2017',
    'First Deputy Governor, since 1 Jan 2019\nnew post',
    'Minister of Transport\n11 May 2017',
    'V2017-003, meeting 1',
    'They asked for a green lane at the border.',
    'Decision: Experts meet in autumn.',
    'C2017-009 Open a green lane.',
    '1 Jan 2018\noverdue',
    'C2019-001',
    'A2019-001 Letter of Intent',
    'A2018-007',
    'Draft: Proposed on 4 May 2018; not signed',
    'not met before',
  ],
  'zh-CN': [
    '商定工作组会期。',
    '感谢对方支持班列。',
    '林文华',
    '2019年12月20日 10:00–11:30 UTC+5；义乌时间13:00',
    '第一副州长，自2019年1月1日起\n职务已变动',
    '交通部长\n2017年5月11日',
    'V2017-003 第1场',
    '对方希望开通绿色通道。',
    '决定：秋季举行专家会晤。',
    'C2017-009 开通绿色通道。',
    '逾期',
    '铁路货运合作意向书',
    '此前未见',
  ],
}

test.each(languages)(
  'the pack holds what is wanted, whom we meet then and now, what was said and what is open (%s)',
  async (language) => {
    const paper = await drawVisitBriefing(low, await recordOf(low), wordingOf(language))

    const words = wordsIn(paper.blocks)
    expect(told[language].filter((fact) => !words.includes(fact))).toEqual([])
  },
)

test('one meeting’s briefing holds its own facts and not those of the others', async () => {
  const record = await recordOf(low)

  const paper = await drawMeetingBriefing(low, record, record.meetings[0]!, wordingOf('en'))

  const words = wordsIn(paper.blocks)
  for (const own of ['Ask who pays.', 'green lane', 'C2019-001', 'Deputy Minister'])
    expect(words).toContain(own)
  for (const other of ['Call on the Mayor', 'Saraswathi', 'A2018-007']) expect(words).not.toContain(other)
})

test('what one may not see of earlier years is not there: the meeting before it is the last', async () => {
  const [all, bounded] = [
    await drawVisitBriefing(rich.owner, await recordOf(rich.owner), wordingOf('en')),
    await drawVisitBriefing(low, await recordOf(low), wordingOf('en')),
  ]

  for (const secret of ['Quiet word on sanctions', 'C2017-010', 'met-V2017-003-2']) {
    expect(JSON.stringify(all)).toContain(secret)
    expect(JSON.stringify(bounded)).not.toContain(secret)
  }
  expect([all.footer, bounded.footer]).toEqual(['Restricted', 'Internal'])
})

test('an agreement above one’s clearance is not there', async () => {
  const { oblast } = rich.organisations
  await transaction(async (tx) => {
    const secret = { ref: 'A2018-099', titleEn: 'Secret terms', sensitivity: 'restricted' } as const
    const [made] = await tx.insert(agreements).values(secret).returning()
    await tx
      .insert(agreementParties)
      .values({ agreementId: made!.id, organisationId: oblast.id, side: 'theirs', position: 1 })
  })

  const [all, bounded] = [
    await drawVisitBriefing(rich.owner, await recordOf(rich.owner), wordingOf('en')),
    await drawVisitBriefing(low, await recordOf(low), wordingOf('en')),
  ]

  expect(JSON.stringify(all)).toContain('Secret terms')
  expect(JSON.stringify(bounded)).not.toMatch(/Secret terms|A2018-099/)
})

test('a meeting of the visit itself is not when they last met, but an earlier one of it is for a later one', async () => {
  const record = await recordOf(low)
  const after = { ...record.meetings[0]!, start: { ...record.meetings[0]!.start, on: '2019-12-22' } }

  const visit = await drawVisitBriefing(low, record, wordingOf('en'))
  const later = await drawMeetingBriefing(low, record, after, wordingOf('en'))

  const lastMet = `met-${rich.visit.ref}-1`
  expect(JSON.stringify(visit)).not.toContain(lastMet)
  expect(JSON.stringify(later)).toContain(lastMet)
})

test('who was absent was not met', async () => {
  const hidden = { attendance: 'absent' } as const
  await transaction((tx) =>
    tx.update(participants).set(hidden).where(eq(participants.meetingId, earlier.talks.id)),
  )

  const paper = await drawVisitBriefing(low, await recordOf(low), wordingOf('en'))

  const people = under(paper, `organisation-${rich.organisations.oblast.id}`).find(
    ({ kind }) => kind === 'table',
  )
  const rows = people?.kind === 'table' ? people.rows.map((row) => lettersOf(row[1]!)) : []
  expect(new Set(rows)).toEqual(new Set(['not met before']))
})

test('the programme and the delegation are parts of their own, with the stops under the one', async () => {
  const { blocks } = await drawVisitBriefing(low, await recordOf(low), wordingOf('en'))

  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${block.level} ${block.mark ?? ''}${lettersOf(block.text)}`] : [],
  )
  expect(headings.slice(0, 5)).toEqual([
    '1 Contents',
    '1 1\u2002Objectives',
    '1 2\u2002Programme',
    '2 2.1\u2002Yekaterinburg (Екатеринбург), Russia',
    '2 2.2\u2002Cochin (കൊച്ചി), India',
  ])
  expect(headings).toContain('1 3\u2002Delegation')
})

test('every line of its contents leads to a part of it', async () => {
  const { blocks } = await drawVisitBriefing(low, await recordOf(low), wordingOf('en'))

  const ids = blocks.flatMap((block) => (block.kind === 'heading' ? [`#${block.id}`] : []))
  const targets = blocks.flatMap((block) =>
    block.kind === 'contents' ? block.entries.map(({ id }) => `#${id}`) : [],
  )
  expect(targets.length).toBeGreaterThan(15)
  expect(targets.filter((target) => !ids.includes(target))).toEqual([])
})

test('it is for the office alone, and says so to whoever asks for another edition', async () => {
  const refusal = { ok: false, problem: { sentence: { key: 'talks.refused.internalOnly' } } }

  for (const edition of ['counterpart', 'public'] as const) {
    const other = { ...asked, edition }
    expect(await exportVisitPaper(low, rich.visit.ref, 'briefing', other)).toMatchObject(refusal)
    expect(await exportMeetingBriefing(low, rich.visit.ref, 1, other)).toMatchObject(refusal)
  }
})

test('a visit or a meeting that one may not see has none', async () => {
  await transaction((tx) =>
    tx.update(meetings).set({ sensitivity: 'restricted' }).where(eq(meetings.id, rich.meetings.talks.id)),
  )

  expect(await exportMeetingBriefing(low, rich.visit.ref, 1, asked)).toBeUndefined()
  expect(await exportVisitPaper(low, 'V1900-001', 'briefing', asked)).toBeUndefined()
})

test('the file is tagged, with bookmarks, and told in the history of what it is about', async () => {
  const visit = await exportVisitPaper(low, rich.visit.ref, 'briefing', asked)
  const meeting = await exportMeetingBriefing(low, rich.visit.ref, 1, asked)

  if (!visit?.ok || !meeting?.ok) throw new Error('refused')
  const { tagged, claimsUa, bookmarks } = await readPdf(visit.value.bytes)
  expect({ tagged, claimsUa }).toEqual({ tagged: true, claimsUa: true })
  expect(bookmarks.length).toBeGreaterThan(5)
  const exported = { action: 'meeting.paper-exported', changes: { paper: [null, 'briefing'] } }
  expect((await listHistory(low, 'meeting', rich.meetings.talks.id))![0]).toMatchObject(exported)
}, 30_000)

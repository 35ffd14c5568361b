import { eq, inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { meetings as meetingTable, members, visits } from '@/db/schema'
import { type Language, languages } from '@/db/values/office'
import { pdfOf } from '../papers/pdf'
import { readPdf } from '../papers/reading'
import { freezeProgramme } from '../programmes/commands'
import { lettersOf, under, wordsIn } from '../reports/rich-visit/reading'
import { drawVisitPaper } from './export'
import { makeFortyMeetings } from './forty-meetings'
import type { VisitPaper } from './papers'

const squeezed = (text: string) => text.replace(/\s+/g, '')

async function makeNoticed() {
  const made = await makeFortyMeetings()
  const staff = { ...made.owner, roles: ['staff' as const] }
  const draw = async (kind: VisitPaper, language: Language, edition: 'internal' | 'public' = 'internal') =>
    (await drawVisitPaper(staff, made.visit.ref, kind, { language, edition }))!.paper
  return { ...made, staff, draw }
}

const change = (id: string, columns: Partial<typeof meetingTable.$inferInsert>) =>
  transaction((tx) => tx.update(meetingTable).set(columns).where(eq(meetingTable.id, id)))

test.each(languages)(
  'the notice before says who, when, where, why, whom, what and who pays (%s)',
  async (language) => {
    const { draw } = await makeNoticed()
    const english = language === 'en'

    const paper = await draw('pre-trip', language)
    const words = wordsIn(paper.blocks)

    expect(paper.title).toBe(
      english
        ? 'Notice before the visit: The Yiwu trade delegation visits Japan and the United States'
        : '关于义乌市经贸代表团访问日本、美国的公示',
    )
    const said = english
      ? [
          'To call on partners',
          '2–11 October 2026',
          'Japan, United States',
          'Honolulu',
          'Chamber of Commerce No. 8',
        ]
      : ['走访义乌市场合作伙伴', '2026年10月2日至11日', '前往日本、美国', '檀香山', '第8商会']
    const more = english
      ? ['6 members, headed by Lin Wenhua', 'Mayor of Yiwu', 'Talks 40 on', 'this office and the host']
      : ['共6人，由林文华率领', '义乌市市长', '第40场', '由本单位和接待方（第1商会）承担。']
    for (const each of [...said, ...more]) expect(words).toContain(each)
    const [last] = paper.blocks.slice(-1)
    expect(wordsIn(last ? [last] : [])).toMatch(
      english ? /^Foreign Affairs Office\n/ : /\n\d{4}年\d+月\d+日$/,
    )
    const pdf = await readPdf(await pdfOf(paper))
    for (const each of [...said, ...more]) expect(pdf.text).toContain(squeezed(each))
  },
)

test('every day has its line, a day of travel says where to, and one of rest where it is spent', async () => {
  const { draw, meetings } = await makeNoticed()
  const free = meetings.filter(({ startOn }) => startOn === '2026-10-04')
  await transaction((tx) =>
    tx
      .update(meetingTable)
      .set({ removedAt: 1 })
      .where(
        inArray(
          meetingTable.id,
          free.map(({ id }) => id),
        ),
      ),
  )

  const [table] = under(await draw('pre-trip', 'en'), 'programme')

  const rows = table?.kind === 'table' ? table.rows.map((row) => row.map(lettersOf)) : []
  expect(rows[0]).toEqual(['2 Oct 2026', 'Tokyo', 'Yiwu – Tokyo'])
  expect(rows[2]).toEqual(['4 Oct 2026', 'Tokyo', ''])
  expect(rows.find(([, , what]) => what?.startsWith('Arrival'))?.slice(1)).toEqual([
    'Honolulu',
    expect.stringMatching(/^Arrival in Honolulu\nTalks 18/),
  ])
})

test('what is published says which side pays, and neither the payer’s name nor a sum', async () => {
  const { draw } = await makeNoticed()

  const funding = wordsIn(under(await draw('pre-trip', 'en', 'public'), 'funding'))

  expect(funding).toMatch(/^Paid for by this office and the host\.\n/)
  expect(funding).not.toMatch(/Chamber|60|500/)
})

test('the notice before tells the plan that was frozen, whatever became of it', async () => {
  const { staff, visit, meetings, draw } = await makeNoticed()
  await freezeProgramme(staff, visit.ref)
  await change(meetings[0]!.id, { state: 'cancelled' })

  expect(wordsIn((await draw('pre-trip', 'en')).blocks)).toContain(meetings[0]!.subjectEn)
  expect(wordsIn(under(await draw('programme', 'en'), 'day-2'))).toContain('cancelled')
})

test.each(languages)(
  'the notice after says what was planned, what was done and what was signed (%s)',
  async (language) => {
    const { staff, visit, meetings, draw } = await makeNoticed()
    await freezeProgramme(staff, visit.ref)
    await transaction(async (tx) => {
      await tx.update(meetingTable).set({ state: 'held' }).where(eq(meetingTable.visitId, visit.id))
      await tx.update(visits).set({ status: 'returned' }).where(eq(visits.id, visit.id))
    })
    await change(meetings[0]!.id, { state: 'cancelled' })
    await makeMeeting({
      visitId: visit.id,
      number: 41,
      state: 'held',
      subjectEn: 'A call nobody planned',
      sensitivity: 'public',
    })
    const agreement = await makeAgreement({
      visitId: visit.id,
      titleEn: 'Memorandum on Freight',
      titleZh: null,
    })
    await makeAct({ agreementId: agreement.id, kind: 'signed', doneOn: '2026-10-09' })
    const old = await makeAgreement({ visitId: visit.id, titleEn: 'Signed years later' })
    await makeAct({ agreementId: old.id, kind: 'signed', doneOn: '2028-01-01' })

    const paper = await draw('post-trip', language)
    const [done, compared, signed] = ['done', 'planned-actual', 'signed'].map((id) =>
      wordsIn(under(paper, id)),
    )

    expect(done).toContain('A call nobody planned')
    expect(done).not.toContain(language === 'en' ? 'Talks 1 on' : '第1场')
    expect(compared).toContain(
      language === 'en'
        ? 'Meetings: 40 planned; 39 as planned, 1 dropped, 1 added.'
        : '会见活动：计划40项；按计划39项、取消1项、新增1项。',
    )
    expect(signed).toContain('Memorandum on Freight')
    expect(signed).not.toContain('Signed years later')
  },
)

test('a notice after a visit that was never frozen tells what was done, and compares nothing', async () => {
  const { draw } = await makeNoticed()

  const paper = await draw('post-trip', 'en')

  expect(under(paper, 'planned-actual')).toEqual([])
  expect(wordsIn(under(paper, 'done'))).toContain('No meeting is entered as held.')
})

test.each(['pre-trip', 'post-trip', 'delegation', 'programme'] as const)(
  'nothing above the clearance is in the paper “%s”, though it was planned',
  async (kind) => {
    const { staff, visit, meetings } = await makeNoticed()
    await freezeProgramme(staff, visit.ref)
    await change(meetings[1]!.id, { sensitivity: 'restricted' })
    const clerk = await makeUser({ clearance: 'internal' })

    const drawn = await drawVisitPaper(clerk, visit.ref, kind, { language: 'en', edition: 'internal' })

    const restricted = [meetings[1]!, meetings[7]!]
    for (const { id, subjectEn } of restricted) {
      expect(JSON.stringify(drawn?.paper)).not.toContain(`${subjectEn}`)
      expect(JSON.stringify(drawn?.paper)).not.toContain(id)
    }
    expect(drawn?.paper.footer).toBe(kind === 'delegation' ? 'Public' : 'Internal')
  },
)

test.each(languages)(
  'the delegation stands in order of precedence in both languages (%s)',
  async (language) => {
    const { draw } = await makeNoticed()

    const paper = await draw('delegation', language)
    const words = wordsIn(paper.blocks)

    for (const each of ['林文华', 'Lin Wenhua', '葛亮', 'Ge Liang', '义乌市市长', 'Mayor of Yiwu'])
      expect(words).toContain(each)
    for (const each of ['Yiwu City Government', '义乌市人民政府']) expect(words).toContain(each)
    const table = paper.blocks.find((block) => block.kind === 'table')
    expect(table?.kind === 'table' && table.rows.map(([number]) => number?.[0]?.text)).toEqual([...'123456'])
    const pdf = await readPdf(await pdfOf(paper))
    for (const each of ['林文华', 'LinWenhua', 'MayorofYiwu']) expect(pdf.text).toContain(each)
  },
)

test('where nobody of the delegation is there for an organisation, its list has no column for one', async () => {
  const { draw, visit } = await makeNoticed()
  await transaction((tx) =>
    tx.update(members).set({ organisationId: null }).where(eq(members.visitId, visit.id)),
  )

  const { blocks } = await draw('delegation', 'en')

  expect(blocks).toMatchObject([{ kind: 'table', head: ['No.', 'Name', 'Title as at the visit', 'Role'] }])
})

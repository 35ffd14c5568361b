import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeMeeting } from '@/db/factories/meetings'
import { journeys, meetings as meetingTable, visits } from '@/db/schema'
import { languages } from '@/db/values/office'
import type { Edition } from '@/db/values/reports'
import { findDossier } from '../dossiers/dossier'
import { freezeProgramme } from '../programmes/commands'
import { plannedActualBlocks } from './planned-actual'
import { makeRichVisit } from './rich-visit'
import { lettersOf, wordingOf, wordsIn } from './rich-visit/reading'

async function makePlanned() {
  const { owner, visit, meetings } = await makeRichVisit()
  const staff = { ...owner, roles: ['staff' as const] }
  const blocks = async (language: 'en' | 'zh-CN', edition: Edition = 'internal') => {
    const { record, planned } = (await findDossier(staff, visit.ref, edition))!
    return plannedActualBlocks({ record, planned, edition, wording: wordingOf(language) })
  }
  return { staff, visit, meetings, blocks }
}

test.each(languages)('what was never frozen is said to be so (%s)', async (language) => {
  const { blocks } = await makePlanned()

  expect(await blocks(language)).toMatchObject([{ kind: 'note', tone: 'plain' }])
})

test.each([
  [
    'en',
    [
      'Meetings: 4 planned; 1 as planned, 1 changed, 2 dropped, 1 added.',
      'Stops and journeys: 6 planned; 5 as planned, 1 changed.',
    ],
    ['Changed: day', 'Dropped: cancelled', 'Dropped', 'As planned', 'Added', 'Changed: means of travel'],
  ],
  [
    'zh-CN',
    [
      '会见活动：计划4项；按计划1项、调整1项、取消2项、新增1项。',
      '停留和交通：计划6项；按计划5项、调整1项。',
    ],
    ['调整：日期', '取消', '取消', '按计划', '新增', '调整：交通方式'],
  ],
] as const)(
  'every meeting says what became of it, and what is not as planned of the way (%s)',
  async (language, sums, changes) => {
    const { staff, visit, meetings, blocks } = await makePlanned()
    await freezeProgramme(staff, visit.ref)
    const change = (id: string, columns: Partial<typeof meetingTable.$inferInsert>) =>
      transaction((tx) => tx.update(meetingTable).set(columns).where(eq(meetingTable.id, id)))
    await change(meetings.talks.id, { startOn: '2019-12-21', startAt: meetings.talks.startAt! + 86_400_000 })
    await change(meetings.rail.id, { state: 'cancelled' })
    await change(meetings.mayor.id, { removedAt: 1 })
    await makeMeeting({ visitId: visit.id, number: 9, state: 'held', subjectEn: 'A call nobody planned' })
    await transaction((tx) =>
      tx.update(journeys).set({ number: 'SU999' }).where(eq(journeys.number, 'SU241')),
    )

    const told = await blocks(language)

    for (const sum of sums) expect(wordsIn(told)).toContain(sum)
    const rows = told.flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map(lettersOf)) : [],
    )
    expect(rows.map(([, , , change]) => change)).toEqual(changes)
    const [moved, , removed] = rows
    expect(moved?.[1]).toMatch(/20/)
    expect(moved?.[2]).toMatch(/21/)
    expect(removed?.[0]).toContain(language === 'en' ? 'Call on the Mayor of Cochin' : '拜会科钦市长')
    expect(removed?.[2]).toBe('')
    expect(rows.at(-1)).toEqual(
      expect.arrayContaining([expect.stringContaining('SU241'), expect.stringContaining('SU999')]),
    )
  },
)

test('outside the office nothing is counted, for an edition holds not all that was planned', async () => {
  const { staff, visit, meetings, blocks } = await makePlanned()
  await freezeProgramme(staff, visit.ref)
  const shown = { sensitivity: 'public' as const }
  await transaction(async (tx) => {
    await tx.update(visits).set(shown).where(eq(visits.id, visit.id))
    await tx.update(meetingTable).set(shown).where(eq(meetingTable.id, meetings.talks.id))
  })

  const told = await blocks('en', 'public')

  expect(wordsIn(told)).toContain('As planned')
  expect(wordsIn(told)).not.toMatch(/\d planned|version 1/)
})

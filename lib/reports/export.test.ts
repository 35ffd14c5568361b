import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { meetings } from '@/db/schema'
import { type Language, languages } from '@/db/values/office'
import { listHistory } from '../history/queries'
import { readPdf } from '../papers/reading'
import type { User } from '../user'
import { exportVisitPaper } from '../visit-papers/export'
import { findReport } from './export'
import { makeRichVisit } from './rich-visit'
import { wordsIn } from './rich-visit/reading'

async function exported(user: User, ref: string, language: Language) {
  const asked = { language, edition: 'internal', format: 'pdf' } as const
  const made = await exportVisitPaper(user, ref, 'report', asked)
  return made?.ok ? made.value : undefined
}

const squeezed = (text: string) => text.replace(/\s+/g, '')

test.each(languages)(
  'the file holds what the screen shows, tagged, every letter with its shape (%s)',
  async (language) => {
    const { visit } = await makeRichVisit()
    const user = await makeUser({ roles: ['viewer'] })

    const screen = (await findReport(user, visit.ref, language))?.paper
    const { text, claimsUa, tagged } = await readPdf((await exported(user, visit.ref, language))!.bytes)

    expect({ tagged, claimsUa }).toEqual({ tagged: true, claimsUa: true })
    const headings = screen!.blocks.filter(
      (block) => block.kind === 'heading' && !/[\u0900-\u0dff]/.test(wordsIn([block])),
    )
    expect(headings.length).toBeGreaterThan(20)
    for (const heading of headings) expect(text).toContain(squeezed(wordsIn([heading])))
  },
  30_000,
)

test('an export is in the audit trail with its language, and its file is named for both worlds', async () => {
  const { visit } = await makeRichVisit()
  const user = await makeUser({ name: 'Zhou Min' })

  const report = await exported(user, visit.ref, 'zh-CN')

  expect(report).toMatchObject({
    plainName: `${visit.ref}-report-zh-CN.pdf`,
    name: `${visit.ref}-出访报告.pdf`,
  })
  const [event] = (await listHistory(user, 'visit', visit.id))!
  expect(event).toMatchObject({
    by: 'Zhou Min',
    action: 'visit.paper-exported',
    changes: { paper: [null, 'report'], language: [null, 'zh-CN'], edition: [null, 'internal'] },
  })
})

test('a visit that is missing and one above clearance answer alike', async () => {
  const { ref } = await makeVisit({ sensitivity: 'restricted' })
  const user = await makeUser({ clearance: 'internal' })

  for (const asked of [ref, 'V1900-999', '../secret']) {
    expect(await findReport(user, asked, 'en')).toBeUndefined()
    expect(await exported(user, asked, 'en')).toBeUndefined()
  }
})

test('a meeting above clearance, and all that hangs on it, is not in the report, nor any trace of it', async () => {
  const { visit, meetings: held } = await makeRichVisit()
  const [low, high] = [await makeUser({ clearance: 'internal' }), await makeUser({ clearance: 'restricted' })]
  const hide = { sensitivity: 'restricted' } as const
  await transaction((tx) => tx.update(meetings).set(hide).where(eq(meetings.id, held.mayor.id)))

  const full = (await findReport(high, visit.ref, 'en'))!.paper
  const bounded = (await findReport(low, visit.ref, 'en'))!.paper

  const traces = [
    'Call on the Mayor',
    'Saraswathi',
    'C2019-002',
    'A2018-007',
    '代表团笔记',
    'meetings/3',
    'meeting-3',
  ]
  const told = JSON.stringify(bounded)
  expect(traces.filter((words) => !JSON.stringify(full).includes(words))).toEqual([])
  expect(traces.filter((words) => told.includes(words))).toEqual(['代表团笔记'])
  expect(told).not.toContain('第3页')
  expect([full.footer, bounded.footer]).toEqual(['Restricted', 'Internal'])
})

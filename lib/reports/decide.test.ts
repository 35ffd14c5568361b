import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { makePerson } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeReport } from '@/db/factories/reports'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { auditEvents } from '@/db/schema'
import { findToday } from '../today/queries'
import { findVisitRow } from '../visits/find'
import { approveReport, returnReport } from './decide'
import { returningInput } from './input'
import { submitReport } from './submit'
import { wantNoPhotos } from './testing'
import { findReportStanding, findReportVersions } from './versions/queries'

// The first papers of a process wait for the fonts.
vi.setConfig({ testTimeout: 30_000 })

const official = (name = 'Wu Gang') => makeUser({ name, roles: ['official'] })
const note = 'Say what the talks came to.'

async function makeSubmitted() {
  const staff = await makeUser()
  const visit = await makeVisit({ status: 'returned', summaryEn: 'What came of it.', ownerId: staff.id })
  await makeMember({ visitId: visit.id, personId: (await makePerson()).id, role: 'head' })
  await wantNoPhotos()
  const submit = () => submitReport(staff, visit.ref, 'Not in the source.')
  await submit()
  return { staff, ref: visit.ref, id: visit.id, submit }
}

test('a report goes back with a note, is mended, handed in again and approved; each version keeps its decision', async () => {
  const { staff, ref, submit } = await makeSubmitted()
  const user = await official()

  expect(await returnReport(user, ref, { number: 1, note })).toMatchObject({ ok: true })
  expect(await findReportStanding(staff, ref)).toMatchObject({ returned: { by: 'Wu Gang', note } })
  expect(await findVisitRow(db, staff, ref)).toMatchObject({ status: 'returned', reportedAt: null })
  await submit()
  expect(await findReportStanding(staff, ref)).toMatchObject({ returned: null })
  expect(await approveReport(user, ref, { number: 2, note: null })).toMatchObject({ ok: true })

  const { state, versions, visit } = (await findReportVersions(staff, ref))!
  expect([state, visit.status]).toEqual(['approved', 'reported'])
  expect(versions.map(({ number, decision, decisionNote }) => [number, decision, decisionNote])).toEqual([
    [2, 'approved', null],
    [1, 'returned', note],
  ])
})

test('who decides is told why there are gaps, and what the version before was sent back for', async () => {
  const { staff, ref, submit } = await makeSubmitted()
  const user = await official()
  expect(await findReportStanding(user, ref)).toMatchObject({
    gaps: { by: staff.name, note: 'Not in the source.' },
    returnedBefore: null,
  })

  await returnReport(user, ref, { number: 1, note })
  expect(await findReportStanding(user, ref)).toMatchObject({ gaps: null, returnedBefore: null })
  await submit()

  const again = { gaps: { note: 'Not in the source.' }, returnedBefore: { by: 'Wu Gang', note } }
  expect(await findReportStanding(user, ref)).toMatchObject(again)
  await approveReport(user, ref, { number: 2, note: null })
  expect(await findReportStanding(user, ref)).toMatchObject({ gaps: null, returnedBefore: null })
})

test('the owner finds a returned report with its note on Today, an official what waits and what is to be closed', async () => {
  const { staff, ref } = await makeSubmitted()
  const user = await official()
  const refs = (lines: { ref: string }[]) => lines.map((line) => line.ref)
  expect(refs((await findToday(user)).reported)).toEqual([ref])

  await returnReport(user, ref, { number: 1, note })
  expect((await findToday(staff)).reportsDue).toMatchObject([{ ref, note: { by: 'Wu Gang', note } }])

  await submitReport(staff, ref, 'Not in the source.')
  await approveReport(user, ref, { number: 2, note: null })
  const today = await findToday(user)
  expect([refs(today.reported), refs(today.toClose)]).toEqual([[], [ref]])
})

test('a doubled click counts once, and the trail tells it once', async () => {
  const { ref, id } = await makeSubmitted()
  const user = await official()
  const approve = () => approveReport(user, ref, { number: 1, note: null })

  expect(await Promise.all([approve(), approve()])).toMatchObject([{ ok: true }, { ok: true }])

  const told = await db.select().from(auditEvents).where(eq(auditEvents.subjectId, id))
  expect(told.filter(({ action }) => action === 'visit.report-approved')).toHaveLength(1)
})

test('of two officials at once the second is told what the first decided', async () => {
  const { ref } = await makeSubmitted()
  const [first, second] = [await official('Wu Gang'), await official('He Min')]

  await approveReport(first, ref, { number: 1, note: null })

  const told = { key: 'reports.refused.decided', values: { by: 'Wu Gang', decision: 'approved' } }
  expect(await approveReport(second, ref, { number: 1, note: null })).toMatchObject({
    problem: { sentence: told },
  })
  expect(await returnReport(second, ref, { number: 1, note })).toMatchObject({ problem: { sentence: told } })
})

test('who decides on a version that is no longer the last is told to look at the newer one', async () => {
  const { ref, submit } = await makeSubmitted()
  const user = await official()
  await returnReport(user, ref, { number: 1, note })
  await submit()

  expect(await approveReport(user, ref, { number: 1, note: null })).toMatchObject({
    problem: { sentence: { key: 'reports.refused.newer' } },
  })
})

test('only an official decides, on a report that was handed in and that they may see', async () => {
  const { staff, ref } = await makeSubmitted()
  const draft = await makeVisit({ status: 'returned' })
  const hidden = await makeVisit({ status: 'reported', sensitivity: 'restricted' })
  const user = await official()
  const approve = (by: typeof user, asked: string, number = 0) =>
    approveReport(by, asked, { number, note: null })

  expect(await approve(staff, ref, 1)).toMatchObject({
    problem: { sentence: { key: 'problems.notAllowed' } },
  })
  expect(await approve(user, hidden.ref)).toMatchObject({ problem: { sentence: { key: 'problems.gone' } } })
  expect(await approve(user, draft.ref)).toMatchObject({
    problem: { sentence: { key: 'reports.refused.notSubmitted', values: { state: 'draft' } } },
  })
})

test('nobody decides on a version that holds what they may not read', async () => {
  const staff = await makeUser({ clearance: 'restricted' })
  const visit = await makeVisit({ status: 'returned', summaryEn: 'What came of it.' })
  await makeMember({ visitId: visit.id, personId: (await makePerson()).id, role: 'head' })
  await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })
  await wantNoPhotos()
  await submitReport(staff, visit.ref, 'Not in the source.')
  const low = await makeUser({ roles: ['official'], clearance: 'internal' })

  expect(await approveReport(low, visit.ref, { number: 1, note: null })).toMatchObject({
    problem: { sentence: { key: 'problems.gone' } },
  })
})

test('a report handed in before versions were kept is approved or returned all the same', async () => {
  const user = await official()
  const [row, none] = [await makeVisit({ status: 'reported' }), await makeVisit({ status: 'reported' })]
  await makeReport({ visitId: row.id, state: 'submitted' })

  expect(await approveReport(user, row.ref, { number: 0, note: null })).toMatchObject({ ok: true })
  expect(await returnReport(user, none.ref, { number: 0, note })).toMatchObject({ ok: true })

  expect(await findReportVersions(user, row.ref)).toMatchObject({ state: 'approved', versions: [], last: 0 })
  expect(await findReportStanding(user, none.ref)).toMatchObject({
    state: 'returned',
    last: 0,
    returned: { by: 'Wu Gang', note },
  })
})

test('a report is not returned without a note', () => {
  expect(returningInput.safeParse({ number: '1', note: '  ' }).success).toBe(false)
})

import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { makePerson } from '@/db/factories/directory'
import { makeReport } from '@/db/factories/reports'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { auditEvents } from '@/db/schema'
import { visitStatuses } from '@/db/values/visits'
import { approveReport } from '../reports/decide'
import { submitReport } from '../reports/submit'
import { wantNoPhotos } from '../reports/testing'
import { addDays, todayIn } from '../time/local'
import { stopClock } from '../time/testing'
import { closeVisit } from './closing'
import { findVisitRow } from './find'
import { approveVisit, cancelVisit, departOnVisit, returnFromVisit } from './verbs'

// The first papers of a process wait for the fonts.
vi.setConfig({ testTimeout: 30_000 })

type User = Awaited<ReturnType<typeof makeUser>>

const official = () => makeUser({ roles: ['official'] })
const statusOf = async (user: User, ref: string) => (await findVisitRow(db, user, ref))?.status

async function makeReportable(given: Parameters<typeof makeVisit>[0] = {}) {
  const visit = await makeVisit({ status: 'returned', summaryEn: 'What came of it.', ...given })
  await makeMember({ visitId: visit.id, personId: (await makePerson()).id, role: 'head' })
  await wantNoPhotos()
  if (visit.status === 'reported') await makeReport({ visitId: visit.id, state: 'approved' })
  return visit
}

const verbs = {
  approve: { from: 'planned', act: (user: User, ref: string) => approveVisit(user, ref) },
  depart: { from: 'approved', act: (user: User, ref: string) => departOnVisit(user, ref) },
  return: { from: 'under-way', act: (user: User, ref: string) => returnFromVisit(user, ref) },
  report: {
    from: 'returned',
    act: (user: User, ref: string) => submitReport(user, ref, 'Not in the source.'),
  },
  close: { from: 'reported', act: (user: User, ref: string) => closeVisit(user, ref) },
} as const

test('a visit is taken through all its states, and the trail tells each step', async () => {
  const user = await official()
  const visit = await makeReportable({ status: 'planned' })
  const statuses: unknown[] = []

  for (const { act, from } of Object.values(verbs)) {
    if (from === 'reported') await approveReport(user, visit.ref, { number: 1, note: null })
    expect(await act(user, visit.ref)).toEqual({ ok: true, value: { ref: visit.ref } })
    statuses.push(await statusOf(user, visit.ref))
  }

  expect(statuses).toEqual(['approved', 'under-way', 'returned', 'reported', 'closed'])
  const told = await db
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.subjectId, visit.id))
    .orderBy(auditEvents.id)
  expect(told.map(({ action, reason }) => [action, reason])).toEqual([
    ['visit.approved', null],
    ['visit.departed', null],
    ['visit.returned', null],
    ['visit.reported', 'Not in the source.'],
    ['visit.report-approved', null],
    ['visit.closed', null],
  ])
})

test.each(Object.entries(verbs))(
  'to %s is refused wherever it makes no sense, and says why',
  async (name, verb) => {
    const user = await official()

    for (const status of visitStatuses) {
      const visit = await makeReportable({ status })
      const answer = await verb.act(user, visit.ref)
      const after = await statusOf(user, visit.ref)
      if (status === verb.from) expect(answer.ok).toBe(true)
      else if (answer.ok) expect(after).toBe(status)
      else {
        expect(answer.problem.sentence).toMatchObject({
          key: `visits.refused.${name}`,
          values: { status: status.replace('-', '') },
        })
        expect(after).toBe(status)
      }
    }
  },
)

test('a step taken twice counts once', async () => {
  const user = await official()
  const visit = await makeVisit()

  await approveVisit(user, visit.ref)
  expect(await approveVisit(user, visit.ref)).toMatchObject({ ok: true })

  expect(await db.$count(auditEvents, eq(auditEvents.subjectId, visit.id))).toBe(1)
})

test.each([
  ['approve', 'staff'],
  ['close', 'staff'],
  ['depart', 'viewer'],
  ['return', 'viewer'],
  ['report', 'viewer'],
  ['approve', 'administrator'],
] as const)('to %s is not for the role %s', async (name, role) => {
  const user = await makeUser({ roles: [role] })
  const visit = await makeReportable({ status: verbs[name].from })

  expect(await verbs[name].act(user, visit.ref)).toMatchObject({
    problem: { sentence: { key: 'problems.notAllowed' } },
  })
  expect(await statusOf(user, visit.ref)).toBe(verbs[name].from)
})

test.each(Object.entries(verbs))('to %s a visit above the clearance finds nothing', async (_, verb) => {
  const user = await makeUser({ roles: ['official'], clearance: 'internal' })
  const visit = await makeReportable({ status: verb.from, sensitivity: 'restricted' })

  expect(await verb.act(user, visit.ref)).toMatchObject({ problem: { sentence: { key: 'problems.gone' } } })
})

test('nobody departs before the first day, and anybody may on it', async () => {
  stopClock()
  const staff = await makeUser()
  const today = todayIn('Asia/Shanghai')
  const tomorrow = addDays(today, 1)
  const early = await makeVisit({ status: 'approved', firstOn: tomorrow, lastOn: tomorrow })
  const due = await makeVisit({ status: 'approved', firstOn: today, lastOn: tomorrow })

  expect(await departOnVisit(staff, early.ref)).toMatchObject({
    problem: { sentence: { key: 'visits.refused.departEarly', values: { on: tomorrow } } },
  })
  expect(await departOnVisit(staff, due.ref)).toMatchObject({ ok: true })
})

test('a visit is cancelled before its return only, and the reason is kept', async () => {
  const staff = await makeUser()
  const [planned, over] = [await makeVisit(), await makeVisit({ status: 'returned' })]

  expect(await cancelVisit(staff, planned.ref, 'No visas.')).toMatchObject({ ok: true })
  expect(await cancelVisit(staff, over.ref, 'No visas.')).toMatchObject({
    problem: { sentence: { key: 'visits.refused.cancel', values: { status: 'returned' } } },
  })

  const [event] = await db.select().from(auditEvents).where(eq(auditEvents.subjectId, planned.id))
  expect(event).toMatchObject({ action: 'visit.cancelled', reason: 'No visas.' })
})

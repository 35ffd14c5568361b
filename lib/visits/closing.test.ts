import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeCommitment } from '@/db/factories/commitments'
import { makeReport } from '@/db/factories/reports'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { findReportRow } from '../reports/state'
import { closeVisit, reopenVisit } from './closing'
import { findVisitRow } from './find'

type User = Awaited<ReturnType<typeof makeUser>>

const official = () => makeUser({ roles: ['official'] })

async function makeApproved(given: Parameters<typeof makeVisit>[0] = {}) {
  const visit = await makeVisit({ status: 'reported', reportedAt: 1, ...given })
  await makeReport({ visitId: visit.id, state: 'approved' })
  return visit
}

const stateOf = async (visit: { id: string }) => (await findReportRow(db, visit.id))?.state

test('a visit is closed once its report is approved, which archives it, and not before', async () => {
  const user = await official()
  const [approved, waiting] = [await makeApproved(), await makeVisit({ status: 'reported' })]

  expect(await closeVisit(user, waiting.ref)).toMatchObject({
    problem: { sentence: { key: 'visits.refused.closeUnapproved', values: { state: 'submitted' } } },
  })
  expect(await closeVisit(user, approved.ref)).toMatchObject({ ok: true })

  expect([await stateOf(approved), await stateOf(waiting)]).toEqual(['archived', undefined])
})

test('a visit is not closed while an open commitment has no owner; with one it may stay open', async () => {
  const user = await official()
  const visit = await makeApproved()
  const kept = { status: 'done', evidence: 'Letter', closedOn: '2020-01-02' } as const
  await makeCommitment({ visitId: visit.id, ownerId: user.id })
  await makeCommitment({ visitId: visit.id, ...kept })
  const ownerless = await makeCommitment({ visitId: visit.id })

  expect(await closeVisit(user, visit.ref)).toMatchObject({
    problem: {
      sentence: { key: 'visits.refused.closeOwnerless', values: { count: 1, refs: ownerless.ref } },
    },
  })

  const other = await makeApproved()
  await makeCommitment({ visitId: other.id, ownerId: user.id })
  expect(await closeVisit(user, other.ref)).toMatchObject({ ok: true })
})

test('reopening goes back one step, though it is sent twice, and takes back that the report was submitted', async () => {
  const staff = await makeUser()
  const visit = await makeVisit({ status: 'reported', reportedAt: 1 })
  const back = () => reopenVisit(staff, visit.ref, { from: 'reported', reason: 'More work.' })

  expect(await back()).toMatchObject({ ok: true })
  expect(await back()).toMatchObject({ ok: true })

  expect(await findVisitRow(db, staff, visit.ref)).toMatchObject({ status: 'returned', reportedAt: null })
  expect(await stateOf(visit)).toBe('draft')
})

test('a report that was approved is taken back by an official alone; one of a closed visit is approved again', async () => {
  const [staff, user] = [await makeUser(), await official()]
  const visit = await makeApproved()
  const back = (by: User, from: 'reported' | 'closed') =>
    reopenVisit(by, visit.ref, { from, reason: 'A mistake.' })

  expect(await back(staff, 'reported')).toMatchObject({
    problem: { sentence: { key: 'problems.notAllowed' } },
  })
  await closeVisit(user, visit.ref)
  expect(await back(user, 'closed')).toMatchObject({ ok: true })
  expect(await stateOf(visit)).toBe('approved')
  expect(await back(user, 'reported')).toMatchObject({ ok: true })

  expect(await stateOf(visit)).toBe('draft')
})

test('what an official approved only an official takes back', async () => {
  const staff = await makeUser()
  for (const from of ['approved', 'closed'] as const) {
    const visit = await makeVisit({ status: from })
    const reopening = { from, reason: 'A mistake.' }

    expect(await reopenVisit(staff, visit.ref, reopening)).toMatchObject({
      problem: { sentence: { key: 'problems.notAllowed' } },
    })
    expect(await reopenVisit(await official(), visit.ref, reopening)).toMatchObject({ ok: true })
  }
})

test('reopening is refused for a plan, for a status that has changed meanwhile, and to a viewer', async () => {
  const [staff, viewer] = [await makeUser(), await makeUser({ roles: ['viewer'] })]
  const visit = await makeVisit({ status: 'closed' })
  const reopen = (user: User, from: 'planned' | 'cancelled') =>
    reopenVisit(user, visit.ref, { from, reason: 'A mistake.' })

  expect(await reopen(staff, 'planned')).toMatchObject({
    problem: { sentence: { key: 'visits.refused.reopen' } },
  })
  expect(await reopen(staff, 'cancelled')).toMatchObject({
    problem: { sentence: { key: 'visits.refused.changed' } },
  })
  expect(await reopen(viewer, 'cancelled')).toMatchObject({
    problem: { sentence: { key: 'problems.notAllowed' } },
  })
})

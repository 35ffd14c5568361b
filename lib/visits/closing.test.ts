import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeCommitment, makeMember, makePerson, makeUser, makeVisit } from '@/db/factories'
import { findVisitRow } from './find'
import { closeVisit, reopenVisit, reportVisit } from './report-verbs'

type User = Awaited<ReturnType<typeof makeUser>>

const official = () => makeUser({ roles: ['official'] })

async function makeReportable(given: Parameters<typeof makeVisit>[0] = {}) {
  const visit = await makeVisit({ status: 'returned', summaryEn: 'What came of it.', ...given })
  await makeMember({ visitId: visit.id, personId: (await makePerson()).id, role: 'head' })
  return visit
}

test('a report without a summary or a head is not submitted, whatever the reason', async () => {
  const staff = await makeUser()
  const headless = await makeVisit({ status: 'returned', summaryEn: 'Said.' })
  const unsaid = await makeReportable({ summaryEn: null })

  const problemOf = (ref: string) => reportVisit(staff, ref, 'Because.')

  expect(await problemOf(headless.ref)).toMatchObject({ problem: { sentence: { key: 'records.noHead' } } })
  expect(await problemOf(unsaid.ref)).toMatchObject({ problem: { sentence: { key: 'records.noSummary' } } })
})

test('a report with gaps is submitted only with a reason, and its day is kept', async () => {
  const staff = await makeUser()
  const visit = await makeReportable()

  expect(await reportVisit(staff, visit.ref)).toMatchObject({
    problem: { fields: { reason: { key: 'visits.refused.reportGaps' } } },
  })
  expect(await reportVisit(staff, visit.ref, 'The source names no one else.')).toMatchObject({ ok: true })

  expect((await findVisitRow(db, staff, visit.ref))?.reportedAt).toBeGreaterThan(0)
})

test('a visit is not closed while an open commitment has no owner; with one it may stay open', async () => {
  const user = await official()
  const visit = await makeReportable({ status: 'reported' })
  const kept = { status: 'done', evidence: 'Letter', closedOn: '2020-01-02' } as const
  await makeCommitment({ visitId: visit.id, ownerId: user.id })
  await makeCommitment({ visitId: visit.id, ...kept })
  const ownerless = await makeCommitment({ visitId: visit.id })

  expect(await closeVisit(user, visit.ref)).toMatchObject({
    problem: {
      sentence: { key: 'visits.refused.closeOwnerless', values: { count: 1, refs: ownerless.ref } },
    },
  })

  const other = await makeReportable({ status: 'reported' })
  await makeCommitment({ visitId: other.id, ownerId: user.id })
  expect(await closeVisit(user, other.ref)).toMatchObject({ ok: true })
})

test('reopening goes back one step, though it is sent twice, and takes back that the report was submitted', async () => {
  const staff = await makeUser()
  const visit = await makeReportable({ status: 'reported', reportedAt: 1 })
  const back = () => reopenVisit(staff, visit.ref, { from: 'reported', reason: 'More work.' })

  expect(await back()).toMatchObject({ ok: true })
  expect(await back()).toMatchObject({ ok: true })

  expect(await findVisitRow(db, staff, visit.ref)).toMatchObject({ status: 'returned', reportedAt: null })
})

test('what an official approved only an official takes back', async () => {
  const staff = await makeUser()
  for (const from of ['approved', 'closed'] as const) {
    const visit = await makeReportable({ status: from })
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

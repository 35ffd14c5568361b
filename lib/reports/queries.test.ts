import { expect, test } from 'vitest'
import { makeReport } from '@/db/factories/reports'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { reportDeadlines } from '../deadlines/of-reports'
import { listReportsDue, mostLines } from '../today/visits'
import { visitFilters } from '../visits/filters'
import { findVisitOverview } from '../visits/overview'
import { listVisits } from '../visits/queries'
import { pageAskedFor } from './address'
import { editLayout } from './layouts/edit'
import { ensureReportLayouts } from './layouts/first'
import { internationalLayout } from './layouts/shipped'
import { chooseLayout } from './own-words/choose-layout'
import { listReportsHandedIn, listReportsOwed, listReportsToApprove } from './queries'

test('a report is owed from the return until it is handed in, fifteen working days at first', async () => {
  const user = await makeUser()
  const later = await makeVisit({
    status: 'returned',
    lastOn: '2020-02-07',
    firstOn: '2020-02-01',
    summaryZh: '初稿',
  })
  const first = await makeVisit({ status: 'returned' })
  for (const status of ['planned', 'approved', 'under-way', 'reported', 'closed', 'cancelled'] as const)
    await makeVisit({ status })

  const owed = await listReportsOwed(user)

  expect(owed.map(({ ref, dueOn, begun }) => [ref, dueOn, begun])).toEqual([
    [first.ref, '2020-01-16', false],
    [later.ref, '2020-02-28', true],
  ])
})

test('a layout’s own deadline holds everywhere a report is due, and the first due comes first', async () => {
  await ensureReportLayouts()
  const [administrator, user] = [await makeUser({ roles: ['administrator'] }), await makeUser()]
  const own = { ownerId: user.id, status: 'returned' } as const
  const long = await makeVisit({ ...own, firstOn: '2019-12-19', lastOn: '2019-12-26' })
  const short = await makeVisit({ ...own, firstOn: '2019-12-20', lastOn: '2019-12-27' })
  const { nameEn, nameZh, photosNeeded } = internationalLayout
  await editLayout(administrator, 'international', { nameEn, nameZh, photosNeeded, dueWorkingDays: 5 }, 1)
  await chooseLayout(user, short.ref, 'international', 'office')

  const due = [
    [short.ref, '2020-01-03'],
    [long.ref, '2020-01-16'],
  ]
  const owed = await listReportsOwed(user)
  expect(owed.map(({ ref, dueOn }) => [ref, dueOn])).toEqual(due)
  const today = await listReportsDue(user)
  expect(today.map(({ ref, dueOn }) => [ref, dueOn])).toEqual(due)
  const { visits } = await listVisits(user, visitFilters.parse({}))
  expect(visits.map(({ ref, reportDueOn }) => [ref, reportDueOn])).toEqual(due)
  const deadlines = await reportDeadlines(user, { from: '2020-01-01', to: '2020-01-31' })
  expect(deadlines.map(({ ref, on }) => [ref, on]).sort()).toEqual([...due].sort())
  expect(await findVisitOverview(user, short.ref)).toMatchObject({ reportDueOn: '2020-01-03' })
})

test('Today holds the first ones due of however many, though others returned before', async () => {
  await ensureReportLayouts()
  const [administrator, user] = [await makeUser({ roles: ['administrator'] }), await makeUser()]
  const own = { ownerId: user.id, status: 'returned', firstOn: '2019-12-19' } as const
  for (let n = 0; n < mostLines; n++) await makeVisit({ ...own, lastOn: '2019-12-26' })
  const short = await makeVisit({ ...own, lastOn: '2019-12-27' })
  const { nameEn, nameZh, photosNeeded } = internationalLayout
  await editLayout(administrator, 'international', { nameEn, nameZh, photosNeeded, dueWorkingDays: 5 }, 1)
  await chooseLayout(user, short.ref, 'international', 'office')

  const today = await listReportsDue(user)

  expect(today).toHaveLength(mostLines)
  expect(today[0]).toMatchObject({ ref: short.ref, dueOn: '2020-01-03' })
})

test('reports handed in stand with the last one first, above clearance not at all', async () => {
  const user = await makeUser({ clearance: 'internal' })
  const old = await makeVisit({ status: 'closed', reportedAt: 1_000 })
  const recent = await makeVisit({ status: 'reported', reportedAt: 2_000 })
  await makeVisit({ status: 'reported', reportedAt: 3_000, sensitivity: 'restricted' })
  await makeVisit({ status: 'returned', sensitivity: 'restricted' })

  const { count, reports } = await listReportsHandedIn(user, 1)

  expect(count).toBe(2)
  expect(reports.map(({ ref }) => ref)).toEqual([recent.ref, old.ref])
  expect(await listReportsOwed(user)).toEqual([])
})

test('what waits for an official is what was handed in and is neither approved nor taken back', async () => {
  const user = await makeUser({ roles: ['official'], clearance: 'internal' })
  const [late, early] = [
    await makeVisit({ status: 'reported', reportedAt: 2 }),
    await makeVisit({ status: 'reported', reportedAt: 1 }),
  ]
  const approved = await makeVisit({ status: 'reported', reportedAt: 3 })
  await makeReport({ visitId: late.id, state: 'submitted' })
  await makeReport({ visitId: approved.id, state: 'approved' })
  await makeVisit({ status: 'reported', sensitivity: 'restricted' })

  const waiting = await listReportsToApprove(user)

  expect(waiting.map(({ ref, state, changed }) => [ref, state, changed])).toEqual([
    [early.ref, 'submitted', false],
    [late.ref, 'submitted', false],
  ])
})

test('an address with a page that makes no sense shows the first', () => {
  expect(['2', undefined, '0', '-1', '1.5', 'x', ['2', '3'], '1e9'].map(pageAskedFor)).toEqual([
    2, 1, 1, 1, 1, 1, 1, 1,
  ])
})

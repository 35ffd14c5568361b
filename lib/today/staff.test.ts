import { expect, test } from 'vitest'
import { makeCommitment } from '@/db/factories/commitments'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { instantOf } from '../time/when'
import { findToday } from './queries'

const now = instantOf('2026-03-10', '10:00', 'Asia/Shanghai')
const refs = (lines: { ref: string }[]) => lines.map(({ ref }) => ref)

const underWay = { status: 'under-way', firstOn: '2026-03-08', lastOn: '2026-03-15' } as const

function meetingAt(visitId: string, startOn: string, startTime: string, given: object = {}) {
  const startAt = instantOf(startOn, startTime, 'Asia/Kolkata')
  return makeMeeting({ visitId, startOn, startTime, startPrecision: 'exact', startAt, ...given })
}

test('staff see how far the visit under way has come, and its next meeting that is not over or cancelled', async () => {
  const staff = await makeUser()
  const visit = await makeVisit(underWay)
  await meetingAt(visit.id, '2026-03-10', '07:00')
  await meetingAt(visit.id, '2026-03-10', '09:00', { state: 'cancelled' })
  await meetingAt(visit.id, '2026-03-10', '09:30', { sensitivity: 'restricted' })
  const next = await meetingAt(visit.id, '2026-03-10', '10:00')
  await meetingAt(visit.id, '2026-03-11', '09:00')

  const today = await findToday(staff, now)

  expect(today).toMatchObject({ today: '2026-03-10', quiet: false, next: null })
  expect(today.underWay).toMatchObject([
    {
      ref: visit.ref,
      progress: { phase: 'under-way', day: 3, of: 8 },
      next: { number: next.number, start: { on: '2026-03-10', time: '10:00', zone: 'Asia/Kolkata' } },
    },
  ])
})

test('several visits under way each have their own next meeting; one approved for today should have departed', async () => {
  const staff = await makeUser()
  const [first, second] = [await makeVisit(underWay), await makeVisit({ ...underWay, firstOn: '2026-03-09' })]
  const waiting = await makeVisit({ status: 'approved', firstOn: '2026-03-10', lastOn: '2026-03-12' })
  const meeting = await meetingAt(second.id, '2026-03-12', '09:00')

  const { underWay: found } = await findToday(staff, now)

  expect(refs(found)).toEqual([first.ref, second.ref, waiting.ref])
  expect(found.map(({ next }) => next?.number)).toEqual([undefined, meeting.number, undefined])
  expect(found[2]?.progress).toEqual({ phase: 'to-depart', days: 0 })
})

test('staff see the reports they owe, by the office’s rule, and nobody else’s', async () => {
  const staff = await makeUser()
  const other = await makeUser()
  const returned = { status: 'returned', firstOn: '2026-02-20', lastOn: '2026-02-27' } as const
  const mine = await makeVisit({ ...returned, ownerId: staff.id })
  await makeVisit({ ...returned, ownerId: other.id })
  await makeVisit({ ...returned, ownerId: staff.id, status: 'reported' })

  const { reportsDue } = await findToday(staff, now)

  expect(reportsDue).toMatchObject([{ ref: mine.ref, dueOn: '2026-03-20' }])
})

test('my commitments are mine and still to be kept, overdue first, ten of them and the count of all', async () => {
  const staff = await makeUser()
  const mine = { ownerId: staff.id }
  const later = await makeCommitment({ ...mine, dueOn: '2026-04-01' })
  const late = await makeCommitment({ ...mine, dueOn: '2026-03-09' })
  await makeCommitment({ ...mine, status: 'dropped', dropReason: 'No', closedOn: '2026-01-01' })
  await makeCommitment()
  for (let i = 0; i < 10; i++) await makeCommitment(mine)

  const today = await findToday(staff, now)

  expect(today.mine?.count).toBe(12)
  expect(today.mine?.lines).toHaveLength(10)
  expect(refs(today.mine!.lines).slice(0, 2)).toEqual([late.ref, later.ref])
})

test('staff see the visits of the next fourteen days, the fourteenth included', async () => {
  const staff = await makeUser()
  const from = (firstOn: string, status: 'planned' | 'approved' | 'cancelled') =>
    makeVisit({ firstOn, lastOn: '2026-04-30', status })
  const near = await from('2026-03-11', 'approved')
  const far = await from('2026-03-24', 'planned')
  const same = await from('2026-03-10', 'planned')
  await from('2026-03-25', 'planned')
  await from('2026-03-12', 'cancelled')

  const { coming } = await findToday(staff, now)

  expect(refs(coming)).toEqual([same.ref, near.ref, far.ref])
})

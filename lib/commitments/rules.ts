import type { CommitmentStatus } from '@/db/values/commitments'
import { addDays, daysBetween, type LocalDate } from '../time/local'

/** The statuses of a commitment that is still to be kept. */
export const pendingStatuses = ['open', 'in-progress', 'blocked'] as const satisfies CommitmentStatus[]
type PendingStatus = (typeof pendingStatuses)[number]

/** Whether a commitment is still to be kept: neither done nor dropped. */
export function isPending(status: CommitmentStatus): status is PendingStatus {
  return pendingStatuses.some((pending) => pending === status)
}

type Closing = { status: CommitmentStatus; closingAskedBy: string | null }

/** Whether somebody said that an important one was kept, and a second person has still to confirm it. */
export function isWaiting({ status, closingAskedBy }: Closing): boolean {
  return isPending(status) && closingAskedBy !== null
}

type Due = { status: CommitmentStatus; dueOn: LocalDate | null }

/** Whether its day has passed and it is still to be kept. On the day itself it is not yet overdue. */
export function isOverdue({ status, dueOn }: Due, today: LocalDate): boolean {
  return isPending(status) && dueOn !== null && dueOn < today
}

/** Calendar days until it is due: 0 on the day, negative after it. Null where no day was set. */
export function daysLeft({ dueOn }: Pick<Due, 'dueOn'>, today: LocalDate): number | null {
  return dueOn === null ? null : daysBetween(today, dueOn)
}

const nextOf: Record<CommitmentStatus, readonly CommitmentStatus[]> = {
  open: ['in-progress', 'blocked', 'done', 'dropped'],
  'in-progress': ['open', 'blocked', 'done', 'dropped'],
  blocked: ['open', 'in-progress', 'done', 'dropped'],
  done: ['open'],
  dropped: ['open'],
}

/** Whether a commitment may go from one status to another at once. What is done or dropped must be reopened first. */
export function mayBecome(status: CommitmentStatus, next: CommitmentStatus): boolean {
  return nextOf[status].includes(next)
}

type Days = { madeOn: LocalDate | null; dueOn: LocalDate | null }

/** What is wrong with the days of a commitment, or null. East of the office tomorrow may have begun already. */
export function daysProblem({ madeOn, dueOn }: Days, today: LocalDate): 'madeAhead' | 'dueBeforeMade' | null {
  if (madeOn && madeOn > addDays(today, 1)) return 'madeAhead'
  return madeOn && dueOn && dueOn < madeOn ? 'dueBeforeMade' : null
}

/** Whether a commitment may be closed as of a day: not ahead of time, and not before it was made. */
export function mayCloseOn(day: LocalDate, madeOn: LocalDate | null, today: LocalDate): boolean {
  return day <= addDays(today, 1) && (!madeOn || madeOn <= day)
}

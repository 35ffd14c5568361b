import type { LocalDate } from '../time/local'
import type { Act } from './steps'
import { type Ending, lastNotice } from './term'

type ReviewDay = { id: string; reviewedOn: LocalDate; finding: string }

/** A date in an agreement's life: an act, a review, or what lies ahead by its term, its notice or its next review. */
export type Dated<A extends Act, R extends ReviewDay> =
  | { kind: 'act'; on: LocalDate | null; act: A }
  | { kind: 'review'; on: LocalDate; review: R }
  | { kind: 'reviewDue' | 'noticeBy' | 'term' | 'renewal' | 'terminated'; on: LocalDate }

type Life<A, R> = {
  acts: readonly A[]
  reviews: readonly R[]
  reviewDueOn: LocalDate | null
  stand: { ends?: Ending }
}

/** All dates of an agreement in their order: acts without a day first, as they stand among the acts. */
export function datesOf<A extends Act, R extends ReviewDay>(life: Life<A, R>): Dated<A, R>[] {
  const { ends } = life.stand
  const noticeBy = ends && lastNotice(ends)
  const dates: Dated<A, R>[] = [
    ...life.acts.map((act) => ({ kind: 'act' as const, on: act.doneOn, act })),
    ...life.reviews.map((review) => ({ kind: 'review' as const, on: review.reviewedOn, review })),
    ...(life.reviewDueOn ? [{ kind: 'reviewDue' as const, on: life.reviewDueOn }] : []),
    ...(noticeBy ? [{ kind: 'noticeBy' as const, on: noticeBy }] : []),
    ...(ends ? [{ kind: ends.by, on: ends.on }] : []),
  ]
  return dates.sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))
}

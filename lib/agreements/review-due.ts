import type { AgreementStatus } from '@/db/values/agreements'
import { addMonths, type LocalDate } from '../time/local'

/** What the day of an agreement's next review follows from. */
export type ReviewBasis = {
  status: AgreementStatus
  /** The last review, with the next day where one was given. */
  last: { reviewedOn: LocalDate; nextOn: LocalDate | null } | null
  /** When it was signed by all, and when it entered into force, where those days are known. */
  signedOn: LocalDate | null
  inForceOn: LocalDate | null
  /** The office's day on which it was recorded. */
  recordedOn: LocalDate
}

const over: readonly AgreementStatus[] = ['expired', 'terminated', 'superseded']

/** Whether an agreement has ended: nothing of it is left to review. */
export const isOver = (status: AgreementStatus): boolean => over.includes(status)

/**
 * The day of the next review: the one that the last review gave, else so many months of the agreement's type after the
 * latest of last review, signing and entry into force, else after the day of entry, so that a draft which nobody takes
 * further is asked after too. Null for what has ended, and where the type has no period.
 */
export function nextReviewOn(basis: ReviewBasis, months: number | null): LocalDate | null {
  const { status, last, signedOn, inForceOn, recordedOn } = basis
  if (isOver(status)) return null
  if (last?.nextOn) return last.nextOn
  if (months === null) return null
  const days = [last?.reviewedOn, signedOn, inForceOn].flatMap((day) => day ?? []).sort()
  return addMonths(days.at(-1) ?? recordedOn, months)
}

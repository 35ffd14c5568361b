import 'server-only'

import { type AgreementEnding, listEnding, listReviewsDue, type ReviewDue } from '../agreements/due'
import type { LocalDate } from '../time/local'
import type { User } from '../user'
import { type Deadline, type DeadlineKind, personOf } from './deadline'

/** From one day to another, both included. */
export type Span = { from: LocalDate; to: LocalDate }

/** What is due of the user's own agreements in the span: reviews, and what lies ahead of `today` of ends and of notice. */
export async function agreementDeadlines(user: User, today: LocalDate, span: Span): Promise<Deadline[]> {
  const [reviews, ending] = await Promise.all([
    listReviewsDue(user, today, span.from, span.to, true),
    listEnding(user, today, span.to, true),
  ])
  return deadlinesOf(reviews, ending, today, span)
}

/** These reviews and ends as deadlines of the span. Of an end or a notice that has passed nothing is due any more. */
export function deadlinesOf(
  reviews: readonly ReviewDue[],
  ending: readonly AgreementEnding[],
  today: LocalDate,
  { from, to }: Span,
): Deadline[] {
  const ahead = from > today ? from : today
  const within = (on: LocalDate | null): on is LocalDate => on !== null && ahead <= on && on <= to
  return [
    ...reviews.map((row) => deadlineOf('review', row, row.reviewDueOn ?? '', '/reviews')),
    ...ending.flatMap((row) => [
      ...(within(row.ends.on) ? [deadlineOf('expiry', row, row.ends.on)] : []),
      ...(within(row.noticeBy) ? [deadlineOf('notice', row, row.noticeBy)] : []),
    ]),
  ]
}

function deadlineOf(
  kind: DeadlineKind,
  row: ReviewDue | AgreementEnding,
  on: LocalDate,
  below = '',
): Deadline {
  const { titleEn, titleZh, titleLocal, titleLocalLanguage } = row
  return {
    uid: `${kind}-${row.id}`,
    recordId: row.id,
    kind,
    on,
    ref: row.ref,
    title: { nameEn: titleEn, nameZh: titleZh, nameLocal: titleLocal, localLanguage: titleLocalLanguage },
    href: `/agreements/${row.ref}${below}`,
    person: personOf(row.reviewerId, row.reviewer),
    role: row.reviewerRole ?? 'official',
  }
}

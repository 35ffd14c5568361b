import {
  check,
  id,
  index,
  instant,
  integer,
  oneOf,
  primaryKey,
  realDay,
  sql,
  stamps,
  table,
  text,
} from '../columns'
import { reviewFindings, reviewItemStates } from '../values/agreements'
import { agreements } from './agreements'
import { users } from './users'

export const agreementReviews = table(
  'agreement_reviews',
  {
    id: id(),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreements.id),
    reviewerId: text('reviewer_id')
      .notNull()
      .references(() => users.id),
    reviewedOn: text('reviewed_on').notNull(),
    finding: text('finding', { enum: reviewFindings }).notNull(),
    note: text('note'),
    evidence: text('evidence'),
    nextOn: text('next_on'),
    ...stamps(),
  },
  (review) => [
    index('agreement_reviews_agreement').on(review.agreementId, review.reviewedOn),
    oneOf('agreement_reviews_finding', review.finding, reviewFindings),
    realDay('agreement_reviews_reviewed_on', review.reviewedOn),
    realDay('agreement_reviews_next_on', review.nextOn),
  ],
)

/** One sitting in which an official goes through the agreements that are due. Open until it is ended. */
export const reviewSessions = table(
  'review_sessions',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    beganOn: text('began_on').notNull(),
    endedAt: instant('ended_at'),
    note: text('note'),
    ...stamps(),
  },
  (session) => [
    index('review_sessions_user').on(session.userId, session.endedAt),
    realDay('review_sessions_began_on', session.beganOn),
  ],
)

export const reviewSessionItems = table(
  'review_session_items',
  {
    sessionId: text('session_id')
      .notNull()
      .references(() => reviewSessions.id),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreements.id),
    position: integer('position').notNull(),
    state: text('state', { enum: reviewItemStates }).notNull().default('waiting'),
    reviewId: text('review_id').references(() => agreementReviews.id),
  },
  (item) => [
    primaryKey({ columns: [item.sessionId, item.agreementId] }),
    index('review_session_items_agreement').on(item.agreementId),
    oneOf('review_session_items_state', item.state, reviewItemStates),
    check(
      'review_session_items_reviewed',
      sql`(${item.state} = 'reviewed') = (${item.reviewId} is not null)`,
    ),
  ],
)

/** What an official asked of a person about an agreement; it waits on that person's Today until it is answered. */
export const reviewQuestions = table(
  'review_questions',
  {
    id: id(),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreements.id),
    askedBy: text('asked_by')
      .notNull()
      .references(() => users.id),
    askedOf: text('asked_of')
      .notNull()
      .references(() => users.id),
    question: text('question').notNull(),
    answer: text('answer'),
    answeredAt: instant('answered_at'),
    answeredBy: text('answered_by').references(() => users.id),
    ...stamps(),
  },
  (question) => [
    index('review_questions_agreement').on(question.agreementId),
    index('review_questions_asked_of').on(question.askedOf, question.answeredAt),
    check('review_questions_answered', sql`(${question.answer} is null) = (${question.answeredAt} is null)`),
  ],
)

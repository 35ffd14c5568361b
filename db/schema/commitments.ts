import {
  anyOf,
  bilingual,
  check,
  id,
  index,
  oneOf,
  realDay,
  sensitivity,
  sql,
  stamps,
  table,
  text,
  uniqueIndex,
} from '../columns'
import { commitmentStatuses, promisers, sensitivities } from '../values'
import { agreements } from './agreements'
import { meetings } from './meetings'
import { organisations, people } from './people'
import { users } from './users'
import { visits } from './visits'

export const commitments = table(
  'commitments',
  {
    id: id(),
    ref: text('ref').notNull(),
    promiser: text('promiser', { enum: promisers }).notNull(),
    /** What was promised, in our words. */
    ...bilingual('words'),
    /** The phrase of the record it rests on, letter for letter. */
    quote: text('quote'),
    /** Where it was promised: the visit always, the meeting or agreement where known. */
    visitId: text('visit_id').references(() => visits.id),
    meetingId: text('meeting_id').references(() => meetings.id),
    agreementId: text('agreement_id').references(() => agreements.id),
    /** The other side. */
    organisationId: text('organisation_id').references(() => organisations.id),
    theirPersonId: text('their_person_id').references(() => people.id),
    /** Who on our side answers for it. */
    ownerId: text('owner_id').references(() => users.id),
    madeOn: text('made_on'),
    dueOn: text('due_on'),
    status: text('status', { enum: commitmentStatuses }).notNull().default('open'),
    evidence: text('evidence'),
    dropReason: text('drop_reason'),
    closedOn: text('closed_on'),
    sensitivity: sensitivity(),
    ...stamps(),
  },
  (commitment) => [
    uniqueIndex('commitments_ref').on(commitment.ref),
    index('commitments_due').on(commitment.status, commitment.dueOn),
    index('commitments_owner').on(commitment.ownerId),
    index('commitments_visit').on(commitment.visitId),
    index('commitments_meeting').on(commitment.meetingId),
    index('commitments_agreement').on(commitment.agreementId),
    index('commitments_organisation').on(commitment.organisationId),
    oneOf('commitments_promiser', commitment.promiser, promisers),
    oneOf('commitments_status', commitment.status, commitmentStatuses),
    oneOf('commitments_sensitivity', commitment.sensitivity, sensitivities),
    anyOf('commitments_worded', commitment.wordsEn, commitment.wordsZh),
    realDay('commitments_made_on', commitment.madeOn),
    realDay('commitments_due_on', commitment.dueOn),
    realDay('commitments_closed_on', commitment.closedOn),
    check(
      'commitments_done_needs_evidence',
      sql`${commitment.status} <> 'done' or ${commitment.evidence} is not null`,
    ),
    check(
      'commitments_dropped_needs_reason',
      sql`${commitment.status} <> 'dropped' or ${commitment.dropReason} is not null`,
    ),
    check(
      'commitments_closed_has_day',
      sql`(${commitment.status} in ('done', 'dropped')) = (${commitment.closedOn} is not null)`,
    ),
  ],
)

export const commitmentUpdates = table(
  'commitment_updates',
  {
    id: id(),
    commitmentId: text('commitment_id')
      .notNull()
      .references(() => commitments.id),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    status: text('status', { enum: commitmentStatuses }).notNull(),
    note: text('note'),
    evidence: text('evidence'),
    ...stamps(),
  },
  (update) => [
    index('commitment_updates_commitment').on(update.commitmentId, update.createdAt),
    oneOf('commitment_updates_status', update.status, commitmentStatuses),
  ],
)

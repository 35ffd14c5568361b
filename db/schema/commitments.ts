import {
  anyOf,
  bilingual,
  boolean,
  type Column,
  check,
  id,
  index,
  integer,
  internalFields,
  oneOf,
  realDay,
  sensitivity,
  sql,
  stamps,
  table,
  text,
  uniqueIndex,
} from '../columns'
import {
  amountKinds,
  commitmentKinds,
  commitmentStatuses,
  courses,
  promisers,
  rungs,
  verifications,
} from '../values/commitments'
import { sensitivities } from '../values/office'
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
    /** The owner as another office's visit file names them, where nobody here is that person. */
    ownerStated: text('owner_stated'),
    internalFields: internalFields(),
    madeOn: text('made_on'),
    dueOn: text('due_on'),
    status: text('status', { enum: commitmentStatuses }).notNull().default('open'),
    evidence: text('evidence'),
    dropReason: text('drop_reason'),
    closedOn: text('closed_on'),
    /** Closed only when a second person confirms. */
    important: boolean('important').notNull().default(false),
    /** Who said that an important one was kept, until a second person confirms; and who confirmed. */
    closingAskedBy: text('closing_asked_by').references(() => users.id),
    confirmedBy: text('confirmed_by').references(() => users.id),
    kind: text('kind', { enum: commitmentKinds }).notNull().default('general'),
    /** Of trade and investment: the rung reached, and how it fares there. */
    rung: text('rung', { enum: rungs }),
    course: text('course', { enum: courses }),
    courseReason: text('course_reason'),
    /** The earlier commitment of the same project, which this one carries further: no new money. */
    continuesId: text('continues_id').references((): Column => commitments.id),
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
    index('commitments_continues').on(commitment.continuesId),
    oneOf('commitments_kind', commitment.kind, commitmentKinds),
    oneOf('commitments_rung', commitment.rung, rungs),
    oneOf('commitments_course', commitment.course, courses),
    check('commitments_not_own_continuation', sql`${commitment.continuesId} <> ${commitment.id}`),
    check(
      'commitments_ladder_of_projects',
      sql`(${commitment.kind} <> 'general') = (${commitment.rung} is not null) and (${commitment.kind} <> 'general') = (${commitment.course} is not null)`,
    ),
    check(
      'commitments_lost_needs_reason',
      sql`${commitment.course} is null or ${commitment.course} not in ('abandoned', 'lost') or ${commitment.courseReason} is not null`,
    ),
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

/** A dated step on the ladder from words to fact, or a change in how the project fares. */
export const commitmentSteps = table(
  'commitment_steps',
  {
    id: id(),
    commitmentId: text('commitment_id')
      .notNull()
      .references(() => commitments.id),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    rung: text('rung', { enum: rungs }).notNull(),
    course: text('course', { enum: courses }).notNull().default('going'),
    doneOn: text('done_on'),
    evidence: text('evidence'),
    verification: text('verification', { enum: verifications }).notNull(),
    verifiedBy: text('verified_by'),
    note: text('note'),
    ...stamps(),
  },
  (step) => [
    index('commitment_steps_commitment').on(step.commitmentId, step.doneOn),
    oneOf('commitment_steps_rung', step.rung, rungs),
    oneOf('commitment_steps_course', step.course, courses),
    oneOf('commitment_steps_verification', step.verification, verifications),
    realDay('commitment_steps_done_on', step.doneOn),
  ],
)

/** An amount of money of a project as of a day, in its own currency, and what it rests on. */
export const commitmentAmounts = table(
  'commitment_amounts',
  {
    id: id(),
    commitmentId: text('commitment_id')
      .notNull()
      .references(() => commitments.id),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    kind: text('kind', { enum: amountKinds }).notNull(),
    /** In hundredths of the currency's unit, whatever its own subdivision. */
    hundredths: integer('hundredths').notNull(),
    /** ISO 4217. */
    currency: text('currency').notNull(),
    asOf: text('as_of').notNull(),
    evidence: text('evidence'),
    verification: text('verification', { enum: verifications }).notNull(),
    verifiedBy: text('verified_by'),
    note: text('note'),
    ...stamps(),
  },
  (amount) => [
    index('commitment_amounts_commitment').on(amount.commitmentId, amount.kind, amount.asOf),
    oneOf('commitment_amounts_kind', amount.kind, amountKinds),
    oneOf('commitment_amounts_verification', amount.verification, verifications),
    realDay('commitment_amounts_as_of', amount.asOf),
    check('commitment_amounts_currency', sql`${amount.currency} glob '[A-Z][A-Z][A-Z]'`),
    check('commitment_amounts_positive', sql`${amount.hundredths} >= 0`),
  ],
)

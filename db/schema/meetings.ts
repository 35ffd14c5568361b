import {
  anyOf,
  bilingual,
  check,
  id,
  index,
  integer,
  internalFields,
  oneOf,
  primaryKey,
  sensitivity,
  sql,
  stamps,
  table,
  text,
  uniqueIndex,
  when,
  whenChecks,
} from '../columns'
import { attendances, meetingKinds, meetingStates, outcomeKinds, sides } from '../values/meetings'
import { sensitivities } from '../values/office'
import { organisations, people } from './people'
import { stops, visits } from './visits'

export const meetings = table(
  'meetings',
  {
    id: id(),
    visitId: text('visit_id')
      .notNull()
      .references(() => visits.id),
    /** Serial within the visit, from 1; with the visit's reference it makes the address. Never given twice. */
    number: integer('number').notNull(),
    kind: text('kind', { enum: meetingKinds }).notNull(),
    state: text('state', { enum: meetingStates }).notNull().default('planned'),
    sensitivity: sensitivity(),
    /** Empty: somewhere during the visit. */
    stopId: text('stop_id').references(() => stops.id),
    ...when('start'),
    /** Local time in the zone of the start, where it is known. */
    endTime: text('end_time'),
    ...bilingual('subject'),
    venue: text('venue'),
    /** What was said, in paragraphs parted by an empty line. */
    ...bilingual('record'),
    ...bilingual('agreedText'),
    ...bilingual('readout'),
    /** What we want of it, and what is to be said: never outside the office. */
    ...bilingual('objective'),
    ...bilingual('talkingPoints'),
    internalFields: internalFields(),
    ...stamps(),
  },
  (meeting) => [
    uniqueIndex('meetings_number').on(meeting.visitId, meeting.number),
    index('meetings_stop').on(meeting.stopId),
    index('meetings_start').on(meeting.startAt),
    oneOf('meetings_kind', meeting.kind, meetingKinds),
    oneOf('meetings_state', meeting.state, meetingStates),
    oneOf('meetings_sensitivity', meeting.sensitivity, sensitivities),
    anyOf('meetings_titled', meeting.subjectEn, meeting.subjectZh),
    check('meetings_end_time', sql`${meeting.endTime} glob '[0-2][0-9]:[0-5][0-9]'`),
    ...whenChecks('meetings_start', {
      on: meeting.startOn,
      time: meeting.startTime,
      part: meeting.startPart,
      precision: meeting.startPrecision,
      at: meeting.startAt,
    }),
  ],
)

export const meetingCounterparts = table(
  'meeting_counterparts',
  {
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    position: integer('position').notNull(),
  },
  (counterpart) => [
    primaryKey({ columns: [counterpart.meetingId, counterpart.organisationId] }),
    index('meeting_counterparts_organisation').on(counterpart.organisationId),
  ],
)

/** A person at the table, on our side or theirs. */
export const participants = table(
  'participants',
  {
    id: id(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    side: text('side', { enum: sides }).notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    organisationId: text('organisation_id').references(() => organisations.id),
    /** The title as at the meeting. */
    ...bilingual('title'),
    attendance: text('attendance', { enum: attendances }).notNull().default('invited'),
    position: integer('position').notNull(),
    ...stamps(),
  },
  (participant) => [
    index('participants_meeting').on(participant.meetingId, participant.side, participant.position),
    index('participants_person').on(participant.personId),
    index('participants_organisation').on(participant.organisationId),
    uniqueIndex('participants_once')
      .on(participant.meetingId, participant.personId)
      .where(sql`removed_at is null`),
    oneOf('participants_side', participant.side, sides),
    oneOf('participants_attendance', participant.attendance, attendances),
  ],
)

/** What came of a meeting in words. Commitments and agreements that came of it are rows of their own and point back here. */
export const outcomes = table(
  'outcomes',
  {
    id: id(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    kind: text('kind', { enum: outcomeKinds }).notNull(),
    ...bilingual('text'),
    position: integer('position').notNull(),
    ...stamps(),
  },
  (outcome) => [
    index('outcomes_meeting').on(outcome.meetingId, outcome.position),
    oneOf('outcomes_kind', outcome.kind, outcomeKinds),
    anyOf('outcomes_worded', outcome.textEn, outcome.textZh),
  ],
)

import {
  id,
  index,
  instant,
  integer,
  json,
  oneOf,
  primaryKey,
  realDay,
  stamps,
  table,
  text,
  uniqueIndex,
} from '../columns'
import { ruleSeverities } from '../values'

export type Changes = Record<string, [before: unknown, after: unknown]>

/** Who did what, when, to which record, with old and new values. Written in the transaction of the change, never edited. */
export const auditEvents = table(
  'audit_events',
  {
    id: id(),
    at: instant('at')
      .notNull()
      .$defaultFn(() => Date.now()),
    /** Not a foreign key: the trail outlives whatever it speaks of. Empty: the server itself. */
    userId: text('user_id'),
    userName: text('user_name').notNull(),
    /** `noun.past`, such as `agreement.signed`. */
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    /** The visit that the subject is part of, so that a visit's history shows its meetings too. */
    visitId: text('visit_id'),
    changes: json<Changes>('changes').notNull(),
    reason: text('reason'),
  },
  (event) => [
    index('audit_events_subject').on(event.subjectKind, event.subjectId, event.at),
    index('audit_events_visit').on(event.visitId, event.at),
    index('audit_events_at').on(event.at),
  ],
)

/** The last serial given, by kind of record and year. */
export const referenceSerials = table(
  'reference_serials',
  { prefix: text('prefix').notNull(), year: integer('year').notNull(), last: integer('last').notNull() },
  (serial) => [primaryKey({ columns: [serial.prefix, serial.year] })],
)

/** What became of a form that was sent: the same form sent twice leads to the same record. */
export const submissions = table('submissions', {
  id: text('id').primaryKey(),
  userId: text('user_id').notNull(),
  answer: json<unknown>('answer').notNull(),
  at: instant('at')
    .notNull()
    .$defaultFn(() => Date.now()),
})

/** A limit that the office checks, with where it comes from and how long it holds. */
export const officeRules = table(
  'office_rules',
  {
    id: id(),
    key: text('key').notNull(),
    value: integer('value').notNull(),
    severity: text('severity', { enum: ruleSeverities }).notNull(),
    citation: text('citation').notNull(),
    validFrom: text('valid_from'),
    validTo: text('valid_to'),
    ...stamps(),
  },
  (rule) => [
    uniqueIndex('office_rules_key').on(rule.key),
    oneOf('office_rules_severity', rule.severity, ruleSeverities),
    realDay('office_rules_valid_from', rule.validFrom),
    realDay('office_rules_valid_to', rule.validTo),
  ],
)

import {
  boolean,
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
import { dayKinds, digestStates, ruleSeverities, savedLists } from '../values/office'
import { users } from './users'

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

/** Days that differ from the week: public holidays, and weekend days that are worked to make up for them. */
export const officeDays = table(
  'office_days',
  {
    id: id(),
    on: text('on_day').notNull(),
    kind: text('kind', { enum: dayKinds }).notNull(),
    nameEn: text('name_en'),
    nameZh: text('name_zh'),
    source: text('source').notNull(),
    ...stamps(),
  },
  (day) => [
    uniqueIndex('office_days_on').on(day.on),
    oneOf('office_days_kind', day.kind, dayKinds),
    realDay('office_days_on_real', day.on),
  ],
)

/**
 * The digest of a person for a day or week. The row is written before the mail goes out, so that none is sent twice: what
 * was under way when the server died stays uncertain.
 */
export const digests = table(
  'digests',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    /** The office's day that it was made for. */
    on: text('on_day').notNull(),
    state: text('state', { enum: digestStates }).notNull(),
    lines: integer('lines').notNull(),
    attempts: integer('attempts').notNull().default(1),
    problem: text('problem'),
    at: instant('at').notNull(),
  },
  (digest) => [
    uniqueIndex('digests_once').on(digest.userId, digest.on),
    index('digests_at').on(digest.at),
    oneOf('digests_state', digest.state, digestStates),
    realDay('digests_on', digest.on),
  ],
)

/** When a job of the server last ran, and what went wrong. */
export const jobRuns = table('job_runs', {
  job: text('job').primaryKey(),
  ranAt: instant('ran_at').notNull(),
  problem: text('problem'),
})

/** A list as somebody wants to see it again: its filters and order, as in the address. */
export const savedViews = table(
  'saved_views',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    list: text('list', { enum: savedLists }).notNull(),
    name: text('name').notNull(),
    query: text('query').notNull(),
    /** Everybody sees it, and only its maker changes it. */
    shared: boolean('shared').notNull().default(false),
    ...stamps(),
  },
  (view) => [
    index('saved_views_list').on(view.list, view.userId),
    oneOf('saved_views_list_known', view.list, savedLists),
  ],
)

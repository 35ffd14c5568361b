import {
  type Column,
  check,
  id,
  index,
  instant,
  integer,
  json,
  oneOf,
  realDay,
  sql,
  stamps,
  table,
  text,
} from '../columns'
import { fileKinds, fileOrigins, retentions, sourceKinds } from '../values/files'
import { agreements } from './agreements'
import { commitments } from './commitments'
import { meetings } from './meetings'
import { organisations, people } from './people'
import { places } from './places'
import { users } from './users'
import { visits } from './visits'

/** The record that a source or a file belongs to: exactly one of these is set. */
const subject = () => ({
  visitId: text('visit_id').references(() => visits.id),
  meetingId: text('meeting_id').references(() => meetings.id),
  agreementId: text('agreement_id').references(() => agreements.id),
  commitmentId: text('commitment_id').references(() => commitments.id),
  organisationId: text('organisation_id').references(() => organisations.id),
  personId: text('person_id').references(() => people.id),
  placeId: text('place_id').references(() => places.id),
})

type Subject = Record<keyof ReturnType<typeof subject>, Column>

const ofOneRecord = (name: string, of: Subject) =>
  check(
    name,
    sql`(${of.visitId} is not null) + (${of.meetingId} is not null) + (${of.agreementId} is not null) + (${of.commitmentId} is not null) + (${of.organisationId} is not null) + (${of.personId} is not null) + (${of.placeId} is not null) = 1`,
  )

const subjectIndexes = (name: string, of: Subject) => [
  index(`${name}_visit`).on(of.visitId),
  index(`${name}_meeting`).on(of.meetingId),
  index(`${name}_agreement`).on(of.agreementId),
  index(`${name}_commitment`).on(of.commitmentId),
  index(`${name}_organisation`).on(of.organisationId),
  index(`${name}_person`).on(of.personId),
  index(`${name}_place`).on(of.placeId),
]

export const sources = table(
  'sources',
  {
    id: id(),
    kind: text('kind', { enum: sourceKinds }).notNull(),
    title: text('title').notNull(),
    publisher: text('publisher'),
    author: text('author'),
    url: text('url'),
    publishedOn: text('published_on'),
    note: text('note'),
    ...stamps(),
  },
  (source) => [
    oneOf('sources_kind', source.kind, sourceKinds),
    realDay('sources_published_on', source.publishedOn),
  ],
)

/** That a record, or one statement of it, rests on a source. */
export const citations = table(
  'citations',
  {
    id: id(),
    sourceId: text('source_id')
      .notNull()
      .references(() => sources.id),
    ...subject(),
    /** What of the source is meant, or what it leaves open. */
    remark: text('remark'),
    ...stamps(),
  },
  (citation) => [
    index('citations_source').on(citation.sourceId),
    ...subjectIndexes('citations', citation),
    ofOneRecord('citations_of_one_record', citation),
  ],
)

/** A file of a record; its bytes lie in DATA_DIR/files under their SHA-256. */
export const files = table(
  'files',
  {
    id: id(),
    sha256: text('sha256').notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    bytes: integer('bytes').notNull(),
    kind: text('kind', { enum: fileKinds }).notNull().default('other'),
    language: text('language'),
    origin: text('origin', { enum: fileOrigins }).notNull().default('unknown'),
    retention: text('retention', { enum: retentions }).notNull().default('10-years'),
    addedBy: text('added_by')
      .notNull()
      .references(() => users.id),
    ...subject(),
    ...stamps(),
  },
  (file) => [
    index('files_sha256').on(file.sha256),
    oneOf('files_kind', file.kind, fileKinds),
    oneOf('files_origin', file.origin, fileOrigins),
    oneOf('files_retention', file.retention, retentions),
    ...subjectIndexes('files', file),
    ofOneRecord('files_of_one_record', file),
  ],
)

/** A check of all stored files against their hashes: what was missing or damaged, by SHA-256. */
export const fileChecks = table(
  'file_checks',
  {
    id: id(),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at'),
    checked: integer('checked').notNull().default(0),
    missing: json<string[]>('missing').notNull().default([]),
    damaged: json<string[]>('damaged').notNull().default([]),
  },
  (check) => [index('file_checks_started').on(check.startedAt)],
)

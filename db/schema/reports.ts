import {
  bilingual,
  check,
  id,
  index,
  instant,
  integer,
  json,
  oneOf,
  sql,
  stamps,
  table,
  text,
  uniqueIndex,
} from '../columns'
import { languages } from '../values/office'
import { type PartPlace, paperFormats, type ReportPart, reportParts, reportStates } from '../values/reports'
import { users } from './users'
import { visits } from './visits'

/** One part of a layout. A title that is empty is the product's own. */
export type LayoutPart = {
  part: ReportPart
  titleEn: string | null
  titleZh: string | null
  required: boolean
  place: PartPlace
}

/** How the office's reports are put together: which parts, in which order, what they must have, and by when. */
export const reportLayouts = table(
  'report_layouts',
  {
    id: id(),
    /** `office`, `international`, or one of the office's own. */
    key: text('key').notNull(),
    ...bilingual('name'),
    parts: json<LayoutPart[]>('parts').notNull(),
    photosNeeded: integer('photos_needed').notNull().default(3),
    /** Working days after return; empty: as the office's rule says. */
    dueWorkingDays: integer('due_working_days'),
    ...stamps(),
  },
  (layout) => [
    uniqueIndex('report_layouts_key').on(layout.key),
    check('report_layouts_photos', sql`${layout.photosNeeded} between 0 and 100`),
    check('report_layouts_due', sql`${layout.dueWorkingDays} between 1 and 400`),
  ],
)

/** The report of a visit: where it stands. What was handed in lies in its versions. */
export const tripReports = table(
  'trip_reports',
  {
    id: id(),
    visitId: text('visit_id')
      .notNull()
      .references(() => visits.id),
    state: text('state', { enum: reportStates }).notNull().default('draft'),
    /** The layout whose required parts hold; empty: the office's first. */
    layoutId: text('layout_id').references(() => reportLayouts.id),
    ...stamps(),
  },
  (report) => [
    uniqueIndex('trip_reports_visit').on(report.visitId),
    oneOf('trip_reports_state', report.state, reportStates),
  ],
)

/** What was handed in, as it was: everything the report was made from, whatever becomes of the record. Never edited. */
export const reportVersions = table(
  'report_versions',
  {
    id: id(),
    reportId: text('report_id')
      .notNull()
      .references(() => tripReports.id),
    number: integer('number').notNull(),
    /** The day of the papers, which they are made "as of". */
    madeOn: text('made_on').notNull(),
    submittedAt: instant('submitted_at').notNull(),
    submittedBy: text('submitted_by')
      .notNull()
      .references(() => users.id),
    /** Why it goes in with gaps. */
    gapReason: text('gap_reason'),
    /** What an official said on returning or approving it. */
    decision: text('decision', { enum: ['returned', 'approved'] }),
    decidedAt: instant('decided_at'),
    decidedBy: text('decided_by').references(() => users.id),
    decisionNote: text('decision_note'),
    /** JSON of what the papers were made from, and its SHA-256. */
    content: text('content').notNull(),
    sha256: text('sha256').notNull(),
  },
  (version) => [
    uniqueIndex('report_versions_number').on(version.reportId, version.number),
    oneOf('report_versions_decision', version.decision, ['returned', 'approved']),
    check(
      'report_versions_decided',
      sql`(${version.decision} is null) = (${version.decidedAt} is null) and (${version.decision} is null) = (${version.decidedBy} is null)`,
    ),
    check(
      'report_versions_returned_with_note',
      sql`${version.decision} is null or ${version.decision} <> 'returned' or ${version.decisionNote} is not null`,
    ),
  ],
)

/** The files of a version: its papers as they were handed in, and the photos in them. Bytes lie in the store by SHA-256. */
export const reportFiles = table(
  'report_files',
  {
    id: id(),
    versionId: text('version_id')
      .notNull()
      .references(() => reportVersions.id),
    kind: text('kind', { enum: ['paper', 'attachment'] }).notNull(),
    language: text('language', { enum: languages }),
    format: text('format', { enum: paperFormats }),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    sha256: text('sha256').notNull(),
    bytes: integer('bytes').notNull(),
  },
  (file) => [
    index('report_files_version').on(file.versionId),
    index('report_files_sha256').on(file.sha256),
    oneOf('report_files_kind', file.kind, ['paper', 'attachment']),
    oneOf('report_files_language', file.language, languages),
    oneOf('report_files_format', file.format, paperFormats),
  ],
)

/** What a person wrote into a part of a visit's report, beside what is generated; or why the part is left out. */
export const reportWords = table(
  'report_words',
  {
    id: id(),
    visitId: text('visit_id')
      .notNull()
      .references(() => visits.id),
    part: text('part', { enum: reportParts }).notNull(),
    ...bilingual('words'),
    leftOutReason: text('left_out_reason'),
    ...stamps(),
  },
  (words) => [
    uniqueIndex('report_words_part').on(words.visitId, words.part),
    oneOf('report_words_part_known', words.part, reportParts),
  ],
)

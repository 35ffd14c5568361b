import { id, index, instant, integer, stamps, table, text, uniqueIndex } from '../columns'
import { users } from './users'

/** A Word template of the office's own, into which papers are set. */
export const letterheads = table(
  'letterheads',
  { id: id(), name: text('name').notNull(), ...stamps() },
  (letterhead) => [uniqueIndex('letterheads_name').on(letterhead.name)],
)

/** A template as it was uploaded. The last one is used; earlier ones are kept. Bytes lie in the store by SHA-256. */
export const letterheadVersions = table(
  'letterhead_versions',
  {
    id: id(),
    letterheadId: text('letterhead_id')
      .notNull()
      .references(() => letterheads.id),
    number: integer('number').notNull(),
    fileName: text('file_name').notNull(),
    sha256: text('sha256').notNull(),
    bytes: integer('bytes').notNull(),
    uploadedAt: instant('uploaded_at').notNull(),
    uploadedBy: text('uploaded_by')
      .notNull()
      .references(() => users.id),
  },
  (version) => [
    uniqueIndex('letterhead_versions_number').on(version.letterheadId, version.number),
    index('letterhead_versions_sha256').on(version.sha256),
  ],
)

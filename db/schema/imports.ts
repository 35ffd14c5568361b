import { id, index, instant, integer, json, oneOf, primaryKey, stamps, table, text } from '../columns'
import { importKinds, importStates } from '../values/files'
import { users } from './users'

/** A file that was brought in: a list of an older register, or the visit file of another office. */
export const imports = table(
  'imports',
  {
    id: id(),
    kind: text('kind', { enum: importKinds }).notNull(),
    state: text('state', { enum: importStates }).notNull().default('uploaded'),
    fileName: text('file_name').notNull(),
    /** Bytes lie in the store under this until the import is done, and afterwards as its proof. */
    sha256: text('sha256').notNull(),
    bytes: integer('bytes').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    /** How its columns were read, or what its names were taken to mean. */
    mapping: json<unknown>('mapping'),
    doneAt: instant('done_at'),
    undoneAt: instant('undone_at'),
    ...stamps(),
  },
  (each) => [
    index('imports_user').on(each.userId, each.state),
    index('imports_sha256').on(each.sha256),
    oneOf('imports_kind', each.kind, importKinds),
    oneOf('imports_state', each.state, importStates),
  ],
)

/** A record that an import made, so that it can be undone. */
export const importedRecords = table(
  'imported_records',
  {
    importId: text('import_id')
      .notNull()
      .references(() => imports.id),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    /** The version it had when it was made: another one later means that somebody changed it since. */
    version: integer('version').notNull(),
    /** The line of the file, from 1; empty where it has none. */
    line: integer('line'),
  },
  (each) => [primaryKey({ columns: [each.importId, each.subjectKind, each.subjectId] })],
)

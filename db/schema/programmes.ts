import { boolean, id, instant, integer, table, text, uniqueIndex } from '../columns'
import { users } from './users'
import { visits } from './visits'

/** The programme of a visit at a moment: issued to somebody, or frozen as what was planned. Never edited. */
export const programmeVersions = table(
  'programme_versions',
  {
    id: id(),
    visitId: text('visit_id')
      .notNull()
      .references(() => visits.id),
    number: integer('number').notNull(),
    /** Frozen as the plan against which the report compares. */
    planned: boolean('planned').notNull().default(false),
    /** JSON of stops, journeys and meetings, and its SHA-256: the same programme is issued once. */
    content: text('content').notNull(),
    sha256: text('sha256').notNull(),
    madeAt: instant('made_at').notNull(),
    madeBy: text('made_by').references(() => users.id),
  },
  (version) => [uniqueIndex('programme_versions_number').on(version.visitId, version.number)],
)

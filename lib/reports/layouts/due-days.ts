import { sql } from 'drizzle-orm'
import { officeLayout } from './shipped'

/**
 * In a query of visits: the working days after return that the layout governing the visit's report gives; null where it
 * leaves that to the office's rule.
 */
// The table is named in full: in a query of one table Drizzle would write the bare column, which is another's in here.
export const layoutDueDays = sql<number | null>`(
  select governing.due_working_days from report_layouts governing
  left join trip_reports report on report.visit_id = "visits"."id" and report.layout_id = governing.id
  where governing.removed_at is null and (report.id is not null or governing.key = ${officeLayout.key})
  order by report.id is null limit 1
)`

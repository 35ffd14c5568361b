import 'server-only'

import { eq } from 'drizzle-orm'
import type { Reader, Tx } from '@/db/client'
import { tripReports } from '@/db/schema/reports'
import type { ReportState } from '@/db/values/reports'
import type { VisitStatus } from '@/db/values/visits'

const untilKept: Partial<Record<VisitStatus, ReportState>> = { reported: 'submitted', closed: 'archived' }

/** Where a report stands: as its row has it, or, while there is none, as the status of its visit says. */
export function reportStateOf(kept: ReportState | null | undefined, status: VisitStatus): ReportState {
  return kept ?? untilKept[status] ?? 'draft'
}

/** The row of a visit's report, if it has one yet. */
export async function findReportRow(reader: Reader, visitId: string) {
  const [report] = await reader
    .select({ id: tripReports.id, state: tripReports.state })
    .from(tripReports)
    .where(eq(tripReports.visitId, visitId))
  return report
}

/** Writes where a visit's report stands, and answers the id of its row, which is made on first need. */
export async function keepReportState(tx: Tx, visitId: string, state: ReportState): Promise<string> {
  const [report] = await tx
    .insert(tripReports)
    .values({ visitId, state })
    .onConflictDoUpdate({ target: tripReports.visitId, set: { state, updatedAt: Date.now() } })
    .returning({ id: tripReports.id })
  if (!report) throw new Error('The database kept no report.')
  return report.id
}

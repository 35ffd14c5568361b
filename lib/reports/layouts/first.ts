import 'server-only'

import { transaction } from '@/db/client'
import { reportLayouts } from '@/db/schema/reports'
import { shippedLayouts } from './shipped'

/** Writes the product's own layouts that the office does not have yet. What is there stays as the office has it. */
export async function ensureReportLayouts(): Promise<void> {
  await transaction(async (tx) => {
    await tx.insert(reportLayouts).values(shippedLayouts).onConflictDoNothing({ target: reportLayouts.key })
  })
}

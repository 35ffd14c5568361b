import 'server-only'

import { isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { agreementTypeSettings as table } from '@/db/schema/agreements'

/** What holds for the agreements of each type that the office has written something for. */
export async function agreementTypeRules(reader: Reader) {
  const rows = await reader
    .select({ type: table.type, reviewMonths: table.reviewMonths, noticeDays: table.noticeDays })
    .from(table)
    .where(isNull(table.removedAt))
  return new Map(rows.map(({ type, ...rule }) => [type, rule]))
}

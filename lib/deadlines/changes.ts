import 'server-only'

import { inArray, max } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreementActs, agreements, agreementTypeSettings } from '@/db/schema/agreements'
import { commitments } from '@/db/schema/commitments'
import { officeDays, officeRules } from '@/db/schema/office'
import { visits } from '@/db/schema/visits'
import type { Deadline } from './deadline'

/**
 * When the record of each deadline, or what the office reckons with, last changed: milliseconds by the record's id. A day
 * that moves has therefore always a later one.
 */
export async function changesOf(deadlines: readonly Deadline[]): Promise<Map<string, number>> {
  const ids = [...new Set(deadlines.map(({ recordId }) => recordId))]
  const [office, ...found] = await Promise.all([
    officeChange(),
    db
      .select({ id: agreements.id, at: agreements.updatedAt })
      .from(agreements)
      .where(inArray(agreements.id, ids)),
    db
      .select({ id: agreementActs.agreementId, at: max(agreementActs.updatedAt) })
      .from(agreementActs)
      .where(inArray(agreementActs.agreementId, ids))
      .groupBy(agreementActs.agreementId),
    db
      .select({ id: commitments.id, at: commitments.updatedAt })
      .from(commitments)
      .where(inArray(commitments.id, ids)),
    db.select({ id: visits.id, at: visits.updatedAt }).from(visits).where(inArray(visits.id, ids)),
  ])
  const changes = new Map<string, number>()
  for (const { id, at } of found.flat()) changes.set(id, Math.max(changes.get(id) ?? office, at ?? 0))
  return changes
}

async function officeChange(): Promise<number> {
  const [days, rules, types] = await Promise.all([
    db.select({ at: max(officeDays.updatedAt) }).from(officeDays),
    db.select({ at: max(officeRules.updatedAt) }).from(officeRules),
    db.select({ at: max(agreementTypeSettings.updatedAt) }).from(agreementTypeSettings),
  ])
  return Math.max(0, ...[...days, ...rules, ...types].map(({ at }) => at ?? 0))
}

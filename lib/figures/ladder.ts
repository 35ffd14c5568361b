import 'server-only'

import { isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { jsonRows } from '@/db/json-rows'
import { commitmentAmounts, commitmentSteps } from '@/db/schema/commitments'
import type { AmountKind, Course, Rung } from '@/db/values/commitments'
import type { LocalDate } from '../time/local'
import { type Project, projectsOf } from './projects'
import type { Promised } from './promises'

type StepRow = [of: string, rung: Rung, course: Course, on: LocalDate | null, order: string]
type AmountRow = [
  of: string,
  kind: AmountKind,
  hundredths: number,
  currency: string,
  on: LocalDate,
  id: string,
]

/**
 * The projects that these commitments make up. Their steps and amounts are read whole and kept for these commitments only,
 * so what the user may not see stays out.
 */
export async function findProjects(promised: readonly Promised[]): Promise<Project[]> {
  const { commitmentId, rung, course, doneOn, id } = commitmentSteps
  const amount = commitmentAmounts
  const [[steps], [amounts]] = await Promise.all([
    db
      .select({ rows: jsonRows<StepRow>(commitmentId, rung, course, doneOn, id) })
      .from(commitmentSteps)
      .where(isNull(commitmentSteps.removedAt)),
    db
      .select({
        rows: jsonRows<AmountRow>(
          amount.commitmentId,
          amount.kind,
          amount.hundredths,
          amount.currency,
          amount.asOf,
          amount.id,
        ),
      })
      .from(amount)
      .where(isNull(amount.removedAt)),
  ])
  return projectsOf(
    promised,
    (steps?.rows ?? []).map(([of, reached, fares, on, order]) => ({
      commitmentId: of,
      rung: reached,
      course: fares,
      on,
      order,
    })),
    // Of one day what was entered last counts.
    (amounts?.rows ?? []).sort(byEntry).map(([of, kind, hundredths, currency, asOf]) => ({
      commitmentId: of,
      kind,
      hundredths,
      currency,
      asOf,
    })),
  )
}

// Ids sort by the moment of their making.
const byEntry = (a: AmountRow, b: AmountRow) => (a[5] < b[5] ? -1 : 1)

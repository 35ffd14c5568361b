import 'server-only'

import { db } from '@/db/client'
import { findDossier } from '../dossiers/dossier'
import { env } from '../env'
import { officeDays } from '../office-days/queries'
import { governingLayout } from '../reports/layouts/queries'
import { missingForReport } from '../reports/required'
import { officeRules } from '../settings/rules'
import type { User } from '../user'
import { checksOf } from './checks'
import { reportDueOn } from './rules'

/**
 * The record of a visit with what follows from it: how it stands against the office's limits, what its report lacks, and
 * the day the report is due. Undefined when the user may not see the visit.
 */
export async function findVisitOverview(user: User, ref: string) {
  const [dossier, rules, days] = await Promise.all([
    findDossier(user, ref, 'internal'),
    officeRules(db),
    officeDays(db),
  ])
  if (!dossier) return undefined
  const { record } = dossier
  const layout = await governingLayout(db, record.visit.id)
  const { lastOn } = record.visit
  return {
    record,
    checks: checksOf(record, rules, env().HOME_COUNTRY),
    missing: missingForReport(dossier, layout),
    reportDueOn: reportDueOn({ lastOn, dueWorkingDays: layout.dueWorkingDays }, rules, days),
  }
}

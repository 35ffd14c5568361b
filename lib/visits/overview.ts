import 'server-only'

import { db } from '@/db/client'
import { env } from '../env'
import { officeDays } from '../office-days/queries'
import { officeRules } from '../settings/rules'
import type { User } from '../user'
import { checksOf } from './checks'
import { missingOf } from './missing'
import { findVisitRecord } from './record'
import { reportDueOn } from './rules'

/**
 * The record of a visit with what follows from it: how it stands against the office's limits, what its report lacks, and
 * the day the report is due. Undefined when the user may not see the visit.
 */
export async function findVisitOverview(user: User, ref: string) {
  const [record, rules, days] = await Promise.all([
    findVisitRecord(user, ref),
    officeRules(db),
    officeDays(db),
  ])
  return (
    record && {
      record,
      checks: checksOf(record, rules, env().HOME_COUNTRY),
      missing: missingOf(record),
      reportDueOn: reportDueOn(record.visit, rules, days),
    }
  )
}

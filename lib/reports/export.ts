import 'server-only'

import type { Language } from '@/db/values'
import { withoutForms } from '../papers/for-readers'
import type { Paper } from '../papers/tree'
import { wordingIn } from '../papers/wording-in'
import { can } from '../permissions'
import type { User } from '../user'
import { findVisitRecord } from '../visits/record'
import { tripReport } from './trip-report'

/** The trip report of a visit as of today, from what the user may see of it; undefined where they may not see it. */
export async function findTripReport(
  user: User,
  ref: string,
  language: Language,
): Promise<Paper | undefined> {
  const visit = await findVisitRecord(user, ref)
  if (!visit) return undefined
  const report = tripReport(visit, wordingIn(language))
  return can(user, 'visits.write') ? report : withoutForms(report)
}

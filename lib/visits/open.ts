import 'server-only'

import type { Reader } from '@/db/client'
import type { VisitStatus } from '@/db/values/visits'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { findVisitRow, type VisitRow } from './find'

/** Whether the visit's programme stays as it is: it was closed, or it never took place. */
export function isFrozen(status: VisitStatus): boolean {
  return status === 'closed' || status === 'cancelled'
}

/** The visit of a reference, to be changed. Refused when the user may not see it, and when it is closed or cancelled. */
export async function findOpenVisit(reader: Reader, user: User, ref: string): Promise<Result<VisitRow>> {
  const visit = await findVisitRow(reader, user, ref)
  if (!visit) return refused('problems.gone')
  if (isFrozen(visit.status)) return refused('problems.frozen', { status: visit.status })
  return ok(visit)
}

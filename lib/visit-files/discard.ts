import 'server-only'

import { discardUpload } from '../imports/discard'
import { can } from '../permissions'
import { type Result, refused } from '../result'
import type { User } from '../user'
import { findImportRow } from './access'

/** Erases a visit file that its sender does not bring in after all, as `discardUpload` does. */
export async function discardVisitFile(user: User, id: string): Promise<Result<null>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')
  return discardUpload(user, (tx) => findImportRow(tx, user, id))
}

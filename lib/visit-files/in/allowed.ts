import { can } from '../../permissions'
import { ok, type Result, refused } from '../../result'
import type { User } from '../../user'
import { levelsUpTo } from '../../visibility'
import { isOfficials } from '../../visits/rules'
import type { VisitFile } from '../format'

/** Refuses a content that holds what the user themselves might not see, or a visit of a status that they may not give it. */
export function mayBringIn(user: User, content: VisitFile): Result<null> {
  if (!withinClearance(user, content)) return refused('visitFiles.refused.aboveClearance')
  const others = isOfficials(content.visit.status) && !can(user, 'visits.approve')
  return others ? refused('visitFiles.refused.officialsAlone') : ok(null)
}

function withinClearance(user: User, content: VisitFile): boolean {
  const { visit, meetings, agreements, commitments, planned } = content
  const levels = levelsUpTo(user.clearance)
  const records = [visit, ...meetings, ...agreements, ...commitments, ...(planned?.programme.meetings ?? [])]
  return records.every(({ sensitivity }) => levels.includes(sensitivity))
}

import { ok, type Result, refused } from '../../result'
import type { User } from '../../user'
import { levelsUpTo } from '../../visibility'
import type { VisitFile } from '../format'

/** Refuses a content that holds what the user themselves might not see. */
export function withinClearance(user: User, content: VisitFile): Result<null> {
  const { visit, meetings, agreements, commitments, planned } = content
  const levels = levelsUpTo(user.clearance)
  const records = [visit, ...meetings, ...agreements, ...commitments, ...(planned?.programme.meetings ?? [])]
  const above = records.some(({ sensitivity }) => !levels.includes(sensitivity))
  return above ? refused('visitFiles.refused.aboveClearance') : ok(null)
}

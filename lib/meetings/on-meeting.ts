import 'server-only'

import type { Tx } from '@/db/client'
import type { Changes } from '@/db/schema/office'
import { record } from '../audit'
import { can } from '../permissions'
import { type Result, refused } from '../result'
import type { User } from '../user'
import type { VisitRow } from '../visits/find'
import { findOpenVisit } from '../visits/open'
import { writeOnce } from '../writing'
import { findMeetingRow, type MeetingRow } from './find'

export type Tell = (action: string, changes?: Changes, reason?: string) => Promise<void>

/**
 * One write on a meeting that the user may see, refused to anybody who may not write meetings, and once its visit is
 * closed or cancelled. `tell` puts an event on the meeting's audit trail.
 */
export async function onMeeting<T>(
  user: User,
  at: { visitRef: string; number: number },
  work: (tx: Tx, meeting: MeetingRow, tell: Tell, visit: VisitRow) => Promise<Result<T>>,
  submission?: string,
): Promise<Result<T>> {
  if (!can(user, 'meetings.write')) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    const visit = await findOpenVisit(tx, user, at.visitRef)
    if (!visit.ok) return visit
    const meeting = await findMeetingRow(tx, user, at.visitRef, at.number)
    if (!meeting) return refused('problems.gone')
    const subject = { kind: 'meeting', id: meeting.id, visitId: meeting.visitId } as const
    const tell: Tell = (action, changes, reason) => record(tx, user, action, subject, changes, reason)
    return work(tx, meeting, tell, visit.value)
  })
}

import 'server-only'

import { partnersKnown } from '../../directory/standing/known'
import type { Paper } from '../../papers/tree'
import type { Wording } from '../../papers/wording'
import type { User } from '../../user'
import type { MeetingRecord, VisitRecord } from '../../visits/record'
import { meetingBriefing, visitBriefing } from './briefing'
import { partnersOf } from './given'

/** The briefing for a visit, with what the user may see of earlier meetings with those it meets. */
export async function drawVisitBriefing(user: User, record: VisitRecord, wording: Wording): Promise<Paper> {
  const meetings = record.meetings.filter(({ state }) => state !== 'cancelled')
  const until = { on: record.visit.firstOn, at: null }
  const known = await partnersKnown(user, partnersOf(meetings), wording.today, until)
  return visitBriefing({ record, meetings, known, wording })
}

/** The same for one of its meetings: what was said earlier on the same visit counts too. */
export async function drawMeetingBriefing(
  user: User,
  record: VisitRecord,
  meeting: MeetingRecord,
  wording: Wording,
): Promise<Paper> {
  const { start, startAt } = meeting
  const until = {
    on: start.on ?? record.visit.firstOn,
    at: start.precision === 'exact' ? startAt : null,
  }
  const known = await partnersKnown(user, partnersOf([meeting]), wording.today, until)
  return meetingBriefing({ record, meetings: [meeting], known, wording }, meeting)
}

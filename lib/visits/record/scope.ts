import 'server-only'

import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements, meetingAgreements } from '@/db/schema/agreements'
import { commitments } from '@/db/schema/commitments'
import { meetings } from '@/db/schema/meetings'
import type { User } from '@/lib/user'
import { visibleAgreements, visibleCommitments, visibleMeetings } from '@/lib/visibility'

const all = (...conditions: SQL[]): SQL => and(...conditions) ?? sql`false`
const any = (...conditions: SQL[]): SQL => or(...conditions) ?? sql`false`

/** The visit's meetings that the user may see. Whatever hangs on a meeting is reached through these alone. */
export function meetingsOf(user: User, visitId: string): SQL {
  return all(eq(meetings.visitId, visitId), visibleMeetings(user))
}

/** The ids of the visit's meetings that the user may see, as a subquery. */
export const meetingIdsOf = (user: User, visitId: string) =>
  db.select({ id: meetings.id }).from(meetings).where(meetingsOf(user, visitId))

/** Agreements that came from the visit, or were signed or spoken of at a meeting of it that the user may see. */
export function agreementsOf(user: User, visitId: string): SQL {
  const spokenOf = db
    .select({ id: meetingAgreements.agreementId })
    .from(meetingAgreements)
    .where(inArray(meetingAgreements.meetingId, meetingIdsOf(user, visitId)))
  return all(
    visibleAgreements(user),
    any(
      eq(agreements.visitId, visitId),
      inArray(agreements.meetingId, meetingIdsOf(user, visitId)),
      inArray(agreements.id, spokenOf),
    ),
  )
}

/** Commitments made on the visit; also those of its own agreements that name no visit. */
export function commitmentsOf(user: User, visitId: string): SQL {
  const own = db.select({ id: agreements.id }).from(agreements).where(eq(agreements.visitId, visitId))
  return all(
    visibleCommitments(user),
    any(
      eq(commitments.visitId, visitId),
      inArray(commitments.meetingId, meetingIdsOf(user, visitId)),
      all(isNull(commitments.visitId), isNull(commitments.meetingId), inArray(commitments.agreementId, own)),
    ),
  )
}

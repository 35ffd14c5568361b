import 'server-only'

import { and, eq, exists, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import type { Column } from '@/db/columns'
import { agreements, commitments, meetings, visits } from '@/db/schema'
import { type Sensitivity, sensitivities } from '@/db/values/office'
import type { User } from './user'

/** The levels that a clearance reaches, from public upwards. */
export function levelsUpTo(clearance: Sensitivity): Sensitivity[] {
  return sensitivities.slice(0, sensitivities.indexOf(clearance) + 1)
}

// `and()` answers undefined when it is given nothing; a scope must always be a condition.
const both = (...conditions: [SQL, ...(SQL | undefined)[]]): SQL => and(...conditions) ?? sql`false`

const clear = (user: User, level: Column): SQL => inArray(level, levelsUpTo(user.clearance))

/** Visits that are there and within the user's clearance. */
export function visibleVisits(user: User): SQL {
  return both(clear(user, visits.sensitivity), isNull(visits.removedAt))
}

const visitOfMeeting = (user: User) =>
  db
    .select({ one: sql`1` })
    .from(visits)
    .where(and(eq(visits.id, meetings.visitId), visibleVisits(user)))

/** Meetings within the user's clearance, of visits that are. */
export function visibleMeetings(user: User): SQL {
  return both(clear(user, meetings.sensitivity), isNull(meetings.removedAt), exists(visitOfMeeting(user)))
}

/** The same for a query that joins each meeting's visit, which then is looked at once and not twice. */
export function visibleMeetingsJoined(user: User): SQL {
  return both(clear(user, meetings.sensitivity), isNull(meetings.removedAt), visibleVisits(user))
}

/** Agreements within the user's clearance, whatever visit or meeting they came from. */
export function visibleAgreements(user: User): SQL {
  return both(clear(user, agreements.sensitivity), isNull(agreements.removedAt))
}

/** Commitments within the user's clearance whose visit, meeting and agreement, where they have them, are too. */
export function visibleCommitments(user: User): SQL {
  const one = { one: sql`1` }
  const visit = db
    .select(one)
    .from(visits)
    .where(and(eq(visits.id, commitments.visitId), visibleVisits(user)))
  // Its visit is nearly always the commitment's own, which need not be looked up twice.
  const meeting = db
    .select(one)
    .from(meetings)
    .where(
      and(
        eq(meetings.id, commitments.meetingId),
        clear(user, meetings.sensitivity),
        isNull(meetings.removedAt),
        or(eq(meetings.visitId, commitments.visitId), exists(visitOfMeeting(user))),
      ),
    )
  const agreement = db
    .select(one)
    .from(agreements)
    .where(and(eq(agreements.id, commitments.agreementId), visibleAgreements(user)))
  return both(
    clear(user, commitments.sensitivity),
    isNull(commitments.removedAt),
    or(isNull(commitments.visitId), exists(visit)),
    or(isNull(commitments.meetingId), exists(meeting)),
    or(isNull(commitments.agreementId), exists(agreement)),
  )
}

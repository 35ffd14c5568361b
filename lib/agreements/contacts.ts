import 'server-only'

import { and, eq, inArray, isNull, lt, lte, max, ne, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreementParties, agreements, meetingAgreements } from '@/db/schema/agreements'
import { commitments, commitmentUpdates } from '@/db/schema/commitments'
import { meetingCounterparts, meetings, participants } from '@/db/schema/meetings'
import { visits } from '@/db/schema/visits'
import { env } from '../env'
import { defaultRules } from '../settings/default-rules'
import { limitOn, officeRules } from '../settings/rules'
import { addDays, daysIn, type LocalDate, todayIn } from '../time/local'
import { instantOf } from '../time/when'
import type { User } from '../user'
import { visibleCommitments, visibleMeetingsJoined, visibleVisits } from '../visibility'
import { type Bounds, boundsOn, type Contact } from './activity'

/** The office's bounds of activity as of a day. */
export async function activityBounds(day: LocalDate): Promise<Bounds> {
  const rules = await officeRules(db)
  const months = (key: 'activity-active-months' | 'activity-dormant-months') =>
    (limitOn(rules, key, day) ?? defaultRules[key]).value
  return boundsOn(day, {
    active: months('activity-active-months'),
    dormant: months('activity-dormant-months'),
  })
}

/**
 * The last contact by the end of a day, but not after today, over each agreement that a condition on `agreements` holds for, by
 * id, as far as the user may see what it rests on.
 */
export async function lastContacts(
  user: User,
  condition: SQL,
  asked: LocalDate,
): Promise<Map<string, Contact>> {
  const today = todayIn(env().HOME_ZONE)
  const day = asked < today ? asked : today
  const [spoken, partners, visited, updated] = await Promise.all([
    listSpokenOf(user, condition, day),
    listPartnersMet(user, condition, day),
    listVisited(user, condition, day),
    listUpdated(user, condition, day),
  ])
  const last = new Map<string, Contact>()
  const note = (id: string, on: LocalDate | null, by: Contact['by']) => {
    const known = last.get(id)
    if (on && on <= day && (!known || known.on < on)) last.set(id, { on, by })
  }
  for (const { id, on } of spoken) note(id, on, 'meeting')
  for (const { id, on } of partners) note(id, on, 'partner')
  for (const { id, on } of visited) note(id, on && on < day ? on : day, 'visit')
  const officeDay = daysIn(env().HOME_ZONE)
  for (const { id, at } of updated) if (at !== null) note(id, officeDay(at), 'commitment')
  return last
}

// A meeting whose day is not known stands at the first day of its visit.
const dayOfMeeting = sql<string>`coalesce(${meetings.startOn}, ${visits.firstOn})`

/** Meetings the user may see that took place: held, or planned for a day that has passed. */
const tookPlace = (user: User, day: LocalDate) =>
  and(
    visibleMeetingsJoined(user),
    ne(meetings.state, 'cancelled'),
    sql`${dayOfMeeting} <= ${day}`,
    or(eq(meetings.state, 'held'), sql`${dayOfMeeting} < ${day}`),
  )

async function listSpokenOf(user: User, condition: SQL, day: LocalDate) {
  const linked = db
    .select({ id: agreements.id, on: max(dayOfMeeting) })
    .from(meetingAgreements)
    .innerJoin(agreements, eq(agreements.id, meetingAgreements.agreementId))
    .innerJoin(meetings, eq(meetings.id, meetingAgreements.meetingId))
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .where(and(condition, tookPlace(user, day)))
    .groupBy(agreements.id)
  const origin = db
    .select({ id: agreements.id, on: dayOfMeeting })
    .from(agreements)
    .innerJoin(meetings, eq(meetings.id, agreements.meetingId))
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .where(and(condition, tookPlace(user, day)))
  return [...(await linked), ...(await origin)]
}

/** Each organisation is looked up once, however many agreements there are with it. */
async function listPartnersMet(user: User, condition: SQL, day: LocalDate) {
  const theirs = await db
    .select({ id: agreements.id, organisationId: agreementParties.organisationId })
    .from(agreementParties)
    .innerJoin(agreements, eq(agreements.id, agreementParties.agreementId))
    .where(and(condition, isNull(agreementParties.removedAt), ne(agreementParties.side, 'ours')))
  const partners = db
    .select({ id: agreementParties.organisationId })
    .from(agreementParties)
    .innerJoin(agreements, eq(agreements.id, agreementParties.agreementId))
    .where(and(condition, isNull(agreementParties.removedAt), ne(agreementParties.side, 'ours')))
  const atTable = db
    .select({ id: meetingCounterparts.organisationId, on: max(dayOfMeeting) })
    .from(meetingCounterparts)
    .innerJoin(meetings, eq(meetings.id, meetingCounterparts.meetingId))
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .where(and(inArray(meetingCounterparts.organisationId, partners), tookPlace(user, day)))
    .groupBy(meetingCounterparts.organisationId)
  const byPeople = db
    .select({ id: participants.organisationId, on: max(dayOfMeeting) })
    .from(participants)
    .innerJoin(meetings, eq(meetings.id, participants.meetingId))
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .where(
      and(
        isNull(participants.removedAt),
        eq(participants.side, 'theirs'),
        inArray(participants.organisationId, partners),
        tookPlace(user, day),
      ),
    )
    .groupBy(participants.organisationId)
  const met = new Map<string | null, string>()
  for (const { id, on } of [...(await atTable), ...(await byPeople)]) {
    if (on && on > (met.get(id) ?? '')) met.set(id, on)
  }
  return theirs.map(({ id, organisationId }) => ({ id, on: met.get(organisationId) ?? null }))
}

function listVisited(user: User, condition: SQL, day: LocalDate) {
  return db
    .select({ id: agreements.id, on: visits.lastOn })
    .from(agreements)
    .innerJoin(visits, eq(visits.id, agreements.visitId))
    .where(and(condition, visibleVisits(user), ne(visits.status, 'cancelled'), lte(visits.firstOn, day)))
}

function listUpdated(user: User, condition: SQL, day: LocalDate) {
  const over = instantOf(addDays(day, 1), '00:00', env().HOME_ZONE)
  return db
    .select({ id: agreements.id, at: max(commitmentUpdates.createdAt) })
    .from(commitmentUpdates)
    .innerJoin(commitments, eq(commitments.id, commitmentUpdates.commitmentId))
    .innerJoin(agreements, eq(agreements.id, commitments.agreementId))
    .where(
      and(
        condition,
        lt(commitmentUpdates.createdAt, over),
        isNull(commitmentUpdates.removedAt),
        visibleCommitments(user),
      ),
    )
    .groupBy(agreements.id)
}

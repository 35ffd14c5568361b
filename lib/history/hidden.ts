import 'server-only'

import { and, eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements, type Changes, commitments, meetings, visits } from '@/db/schema'
import type { User } from '../user'
import { visibleAgreements, visibleCommitments, visibleMeetings, visibleVisits } from '../visibility'

const reference = /^[VAC]\d{4}-\d{3,}(\/\d+)?$/
const sides = [0, 1] as const

type Told = { visitId: string | null; changes: Changes }

/**
 * Events with the references taken out of records that the user may not see: what is forbidden looks as if it had never been
 * told. A meeting is told by its visit and number (`V2019-001/7`), or by its number alone: then of the visit that the event
 * names, else of the one that it belongs to.
 */
export async function withoutHidden<E extends Told>(user: User, events: E[]): Promise<E[]> {
  const homes = await visitsOf(events)
  const named = events.map((event) => withMeetings(event, homes))
  const refs = named.flatMap(({ changes }) => Object.values(changes).flat(2).filter(isReference))
  const seen = await visibleAmong(user, refs)
  const shown = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((each) => shown(each) !== null)
    return isReference(value) && !seen.has(value) ? null : value
  }
  return events.map((event, index) => {
    const changes: Changes = {}
    for (const [field, pair] of Object.entries(event.changes)) {
      const asNamed = named[index]?.changes[field] ?? pair
      const told = (side: 0 | 1) => (shown(asNamed[side]) === null ? null : shown(pair[side]))
      changes[field] = [told(0), told(1)]
    }
    return { ...event, changes }
  })
}

const isReference = (value: unknown): value is string => typeof value === 'string' && reference.test(value)

/** The changes of an event with its meetings told by their visit. */
function withMeetings({ visitId, changes }: Told, homes: Map<string, string>): Told {
  const meeting = changes.meeting
  if (!meeting) return { visitId, changes }
  const whole = sides.map((side) => {
    const number = meeting[side]
    if (typeof number !== 'number') return number
    return `${changes.visit?.[side] ?? homes.get(visitId ?? '') ?? 'V0000-000'}/${number}`
  })
  return { visitId, changes: { ...changes, meeting: [whole[0], whole[1]] } }
}

async function visitsOf(events: Told[]): Promise<Map<string, string>> {
  const ids = events.flatMap(({ visitId, changes }) => (visitId && changes.meeting ? [visitId] : []))
  const rows = await db
    .select({ id: visits.id, ref: visits.ref })
    .from(visits)
    .where(inArray(visits.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, ref }) => [id, ref]))
}

/** Those of some references (`V2019-001`, `V2019-001/7`) whose records the user may see. */
export async function visibleAmong(user: User, refs: string[]): Promise<Set<string>> {
  const [met, whole] = [refs.filter((ref) => ref.includes('/')), refs.filter((ref) => !ref.includes('/'))]
  if (refs.length === 0) return new Set()
  const [ofVisits, ofMeetings, ofAgreements, ofCommitments] = await Promise.all([
    db
      .select({ ref: visits.ref })
      .from(visits)
      .where(and(inArray(visits.ref, whole), visibleVisits(user))),
    db
      .select({ ref: sql<string>`${visits.ref} || '/' || ${meetings.number}` })
      .from(meetings)
      .innerJoin(visits, eq(visits.id, meetings.visitId))
      .where(and(inArray(visits.ref, met.map(visitOf)), visibleMeetings(user))),
    db
      .select({ ref: agreements.ref })
      .from(agreements)
      .where(and(inArray(agreements.ref, whole), visibleAgreements(user))),
    db
      .select({ ref: commitments.ref })
      .from(commitments)
      .where(and(inArray(commitments.ref, whole), visibleCommitments(user))),
  ])
  return new Set([...ofVisits, ...ofMeetings, ...ofAgreements, ...ofCommitments].map(({ ref }) => ref))
}

const visitOf = (meeting: string) => meeting.slice(0, meeting.indexOf('/'))

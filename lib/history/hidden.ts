import 'server-only'

import { and, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements, type Changes, commitments, visits } from '@/db/schema'
import type { User } from '../user'
import { visibleAgreements, visibleCommitments, visibleVisits } from '../visibility'

const reference = /^[VAC]\d{4}-\d{3,}$/

/**
 * Events with the references taken out of records that the user may not see: what is forbidden looks as if it had never been
 * told. A meeting's number goes with its visit.
 */
export async function withoutHidden<E extends { changes: Changes }>(user: User, events: E[]): Promise<E[]> {
  const told = events.flatMap(({ changes }) => Object.values(changes).flat())
  const refs = [...new Set(told.filter((value): value is string => reference.test(String(value))))]
  if (refs.length === 0) return events
  const seen = await visibleAmong(user, refs)
  const shown = (value: unknown) => (reference.test(String(value)) && !seen.has(String(value)) ? null : value)
  return events.map((event) => {
    const changes = Object.entries(event.changes).map(([field, [before, after]]) => [
      field,
      [shown(before), shown(after)],
    ])
    const hides = (side: 0 | 1) => {
      const visit = event.changes.visit?.[side] ?? null
      return visit !== null && shown(visit) === null
    }
    const kept: Changes = Object.fromEntries(changes)
    if (kept.meeting) {
      const [before, after] = kept.meeting
      kept.meeting = [hides(0) ? null : before, hides(1) ? null : after]
    }
    return { ...event, changes: kept }
  })
}

async function visibleAmong(user: User, refs: string[]): Promise<Set<string>> {
  const [ofVisits, ofAgreements, ofCommitments] = await Promise.all([
    db
      .select({ ref: visits.ref })
      .from(visits)
      .where(and(inArray(visits.ref, refs), visibleVisits(user))),
    db
      .select({ ref: agreements.ref })
      .from(agreements)
      .where(and(inArray(agreements.ref, refs), visibleAgreements(user))),
    db
      .select({ ref: commitments.ref })
      .from(commitments)
      .where(and(inArray(commitments.ref, refs), visibleCommitments(user))),
  ])
  return new Set([...ofVisits, ...ofAgreements, ...ofCommitments].map(({ ref }) => ref))
}

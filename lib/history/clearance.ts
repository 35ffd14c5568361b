import 'server-only'

import { and, asc, inArray, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { auditEvents, type Changes } from '@/db/schema'
import type { User } from '../user'
import { levelsUpTo } from '../visibility'
import { visibleAmong } from './hidden'

type Told = {
  id: string
  at: number
  subjectKind: string
  subjectId: string
  visitId: string | null
  changes: Changes
  reason: string | null
}
type Step = Pick<Told, 'id' | 'at' | 'subjectId' | 'changes'>

const origins = ['visit', 'meeting', 'agreement'] as const

/**
 * Events without the values and the reasons of those that were written while their record was above the user's clearance,
 * or, of a commitment, while it hung on a record that the user may not see: that something changed then is told, and not
 * what.
 */
export async function withinClearance<E extends Told>(user: User, events: E[]): Promise<E[]> {
  if (user.clearance === 'restricted') return events
  const steps = await stepsOf(events)
  const levels: readonly unknown[] = levelsUpTo(user.clearance)
  const seen = await visibleAmong(user, steps.flatMap(originsIn))
  const isAbove = (event: E) =>
    levelsAt(event, steps).some((level) => level && !levels.includes(level)) ||
    originsAt(event, steps).some((ref) => ref && !seen.has(String(ref)))
  return events.map((event) => (isAbove(event) ? { ...event, changes: {}, reason: null } : event))
}

/** The events, the first first, in which the records and their visits changed their level or what they hang on. */
function stepsOf(events: Told[]): Promise<Step[]> {
  const ids = events.flatMap(({ subjectId, visitId }) => [subjectId, ...(visitId ? [visitId] : [])])
  const changed = (field: string) => sql`json_type(${auditEvents.changes}, ${`$.${field}`}) is not null`
  const { id, at, subjectId, changes } = auditEvents
  return db
    .select({ id, at, subjectId, changes })
    .from(auditEvents)
    .where(and(inArray(subjectId, [...new Set(ids)]), or(...['sensitivity', ...origins].map(changed))))
    .orderBy(asc(at), asc(id))
}

/** The levels of a record, and of the visit that it is seen with, before and after an event. */
function levelsAt(event: Told, steps: Step[]): unknown[] {
  const { subjectKind, subjectId, visitId } = event
  const withVisit = subjectKind === 'meeting' || subjectKind === 'commitment'
  return [subjectId, ...(withVisit ? [visitId] : [])].flatMap((id) =>
    valuesAt(
      event,
      steps.filter((step) => step.subjectId === id),
      'sensitivity',
    ),
  )
}

/** What a commitment hung on before and after an event. Only a commitment is hidden by that. */
function originsAt(event: Told, steps: Step[]): unknown[] {
  if (event.subjectKind !== 'commitment') return []
  const own = steps.filter(({ subjectId }) => subjectId === event.subjectId)
  return origins.flatMap((field) => valuesAt(event, own, field))
}

/** A field before and after an event, as far as the steps tell: from the last that changed it, else from the next. */
function valuesAt(event: Told, steps: Step[], field: string): unknown[] {
  const told = steps.filter(({ changes }) => changes[field])
  const itself = told.find(({ id }) => id === event.id)
  if (itself) return itself.changes[field] ?? []
  const before = told.findLast((step) => isBefore(step, event))
  if (before) return [before.changes[field]?.[1]]
  return [told.find((step) => isBefore(event, step))?.changes[field]?.[0]]
}

const isBefore = (a: Pick<Told, 'at' | 'id'>, b: Pick<Told, 'at' | 'id'>) =>
  a.at < b.at || (a.at === b.at && a.id < b.id)

const originsIn = ({ changes }: Step): string[] =>
  origins.flatMap((field) =>
    (changes[field] ?? []).flatMap((value) => (typeof value === 'string' ? [value] : [])),
  )

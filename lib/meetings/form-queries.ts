import 'server-only'

import { and, asc, desc, eq, gte, isNull, lte, notInArray, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { places } from '@/db/schema/places'
import { stops, visits } from '@/db/schema/visits'
import { env } from '../env'
import { type LocalDate, todayIn } from '../time/local'
import type { User } from '../user'
import { visibleVisits } from '../visibility'
import { findMeetingRow } from './find'
import { meetingValues } from './form-values'
import { findMeetingHead } from './head'
import { clockWithoutStop } from './settle'
import { type StopDays, stopOn } from './stop-now'

/** The stops that a meeting of a visit can be at, in order, with the zone each one's clocks show. */
async function listStopChoices(visitId: string) {
  return db
    .select({
      id: stops.id,
      arrivalOn: stops.arrivalOn,
      departureOn: stops.departureOn,
      zone: places.zone,
      nameEn: places.nameEn,
      nameZh: places.nameZh,
      nameLocal: places.nameLocal,
      localLanguage: places.localLanguage,
    })
    .from(stops)
    .innerJoin(places, eq(places.id, stops.placeId))
    .where(and(eq(stops.visitId, visitId), isNull(stops.removedAt)))
    .orderBy(asc(stops.position), asc(stops.id))
}

export type StopChoice = Awaited<ReturnType<typeof listStopChoices>>[number]

const visitColumns = {
  id: visits.id,
  ref: visits.ref,
  titleEn: visits.titleEn,
  titleZh: visits.titleZh,
  firstOn: visits.firstOn,
  lastOn: visits.lastOn,
  sensitivity: visits.sensitivity,
}

/**
 * What the form for a new meeting of a visit starts from. While the visit is under way that is today, at the stop where
 * the delegation is; otherwise nothing is supposed but an exact time.
 */
export async function findNewMeeting(user: User, visitRef: string, stopId?: string, now = Date.now()) {
  const [visit] = await db
    .select(visitColumns)
    .from(visits)
    .where(and(eq(visits.ref, visitRef), visibleVisits(user)))
  if (!visit) return undefined
  const choices = await listStopChoices(visit.id)
  const asked = choices.find(({ id }) => id === stopId)
  const stop = asked ?? stopOn(choices, now)
  return {
    visit,
    stops: choices,
    clock: clockWithoutStop(undefined),
    values: startingValues(visit, stop, now),
  }
}

/** A meeting with the values of its form, the stops to choose from, and its zone (`clock`) where none is chosen. */
export async function findMeetingForm(user: User, visitRef: string, number: number) {
  const [row, meeting] = await Promise.all([
    findMeetingRow(db, user, visitRef, number),
    findMeetingHead(user, visitRef, number),
  ])
  if (!row || !meeting) return undefined
  const [values, choices] = await Promise.all([meetingValues(db, user, row), listStopChoices(row.visitId)])
  return { meeting, values, stops: choices, clock: clockWithoutStop(row) }
}

/**
 * Visits under way: said to be so, or within their days today and neither cancelled nor closed. At most 20, the latest
 * begun first.
 */
export async function listVisitsUnderWay(user: User, today: LocalDate) {
  const within = and(
    lte(visits.firstOn, today),
    gte(visits.lastOn, today),
    notInArray(visits.status, ['cancelled', 'closed']),
  )
  return db
    .select(visitColumns)
    .from(visits)
    .where(and(visibleVisits(user), or(eq(visits.status, 'under-way'), within)))
    .orderBy(desc(visits.firstOn), desc(visits.ref))
    .limit(20)
}

type Starting = { firstOn: LocalDate; lastOn: LocalDate; sensitivity: string }

function startingValues(visit: Starting, stop: (StopDays & { id: string }) | undefined, now: number) {
  const today = todayIn(stop?.zone ?? env().HOME_ZONE, now)
  const underWay = visit.firstOn <= today && today <= visit.lastOn
  return {
    stop: stop?.id ?? '',
    sensitivity: visit.sensitivity,
    'start.precision': underWay ? 'day' : 'exact',
    'start.on': underWay ? today : '',
  }
}

import 'server-only'

import { max } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Tx } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import type { Side } from '@/db/values/meetings'
import { plainWhen } from '../../itinerary/wording'
import { hasBegun } from '../../meetings/rules'
import { momentOf } from '../../time/when'
import type { MeetingGiven } from '../kinds/meetings'
import { inItsLanguage, toldNames } from '../row-reader'
import type { Writer } from './writer'

/** Gives each meeting the next number of its visit; numbers of removed ones are not given again. */
export async function meetingNumbers(tx: Tx): Promise<(visitId: string) => number> {
  const rows = await tx
    .select({ visitId: meetings.visitId, last: max(meetings.number) })
    .from(meetings)
    .groupBy(meetings.visitId)
  const last = new Map(rows.map((row) => [row.visitId, row.last ?? 0]))
  return (visitId) => {
    const number = (last.get(visitId) ?? 0) + 1
    last.set(visitId, number)
    return number
  }
}

/** Writes a meeting with who was there. One whose time has come was held, and those named at it attended unless they are said to be absent. */
export function writeMeeting(writer: Writer, line: number, given: MeetingGiven, number: number) {
  const { visit, meetingKind: kind, subject, stopId, start, recordEn, recordZh } = given
  const id = v7()
  const state = hasBegun(start, visit.firstOn, Date.now()) ? 'held' : 'planned'
  writer.batch.meetings.add({
    id,
    visitId: visit.id,
    number,
    kind,
    state,
    ...subject,
    stopId,
    startOn: start.on,
    startTime: start.time,
    startPart: start.part,
    startZone: start.zone,
    startPrecision: start.precision,
    startAt: momentOf(start),
    recordEn,
    recordZh,
  })
  const organisations = given.counterparts.map((named) => writer.idOf(named, line))
  for (const [index, organisationId] of organisations.entries())
    writer.batch.counterparts.add({ meetingId: id, organisationId, position: index + 1 })
  seat(writer, line, given, 'theirs', { id, held: state === 'held', organisations })
  seat(writer, line, given, 'ours', { id, held: state === 'held', organisations: [] })
  const told = {
    number,
    kind,
    state,
    ...subject,
    start: plainWhen(start),
    counterparts: toldNames(given.counterparts),
    theirs: toldNames(given.theirs.map(({ named }) => named)),
    ours: toldNames(given.ours.map(({ named }) => named)),
    recordEn,
    recordZh,
  }
  writer.made('meeting', id, line, told, visit.id)
}

function seat(
  { batch, idOf, postOn }: Writer,
  line: number,
  given: MeetingGiven,
  side: Side,
  table: { id: string; held: boolean; organisations: string[] },
) {
  const [only = null, ...more] = table.organisations
  for (const [index, { named, title, absent }] of given[side].entries()) {
    const personId = idOf(named, line)
    const post = named.id
      ? postOn(personId, given.start.on ?? given.visit.firstOn, table.organisations)
      : undefined
    const { en, zh } = inItsLanguage(title ?? '')
    batch.participants.add({
      meetingId: table.id,
      side,
      personId,
      organisationId: post?.organisationId ?? (more.length === 0 ? only : null),
      titleEn: title ? en || null : (post?.titleEn ?? null),
      titleZh: title ? zh || null : (post?.titleZh ?? null),
      attendance: !table.held ? 'invited' : absent ? 'absent' : 'attended',
      position: index + 1,
    })
  }
}

import 'server-only'

import { meetingCounterparts, meetings, outcomes, participants } from '@/db/schema/meetings'
import { journeys, members, stops, visits } from '@/db/schema/visits'
import { whenColumns } from './columns'
import { idOr, type Writing } from './marks'

/** Writes the visit itself under a reference, with its delegation and itinerary; answers its id. */
export async function insertVisit({ tx, ids, content }: Writing, ref: string): Promise<string> {
  const { visit, delegation, itinerary } = content
  const { id: ofFile, owner, reportedAt, ...columns } = visit
  const id = ids(ofFile)
  const reported = reportedAt === null ? null : Date.parse(reportedAt)
  await tx.insert(visits).values({ ...columns, id, ref, ownerStated: owner, reportedAt: reported })
  for (const { person, organisation, ...member } of delegation) {
    const seat = { personId: ids(person), organisationId: idOr(ids, organisation) }
    await tx.insert(members).values({ ...member, ...seat, id: ids(member.id), visitId: id })
  }
  for (const { id: stop, position, place, arrival, departure, noteEn, noteZh } of itinerary.stops) {
    const at = { ...whenColumns('arrival', arrival), ...whenColumns('departure', departure) }
    await tx
      .insert(stops)
      .values({ id: ids(stop), visitId: id, position, placeId: ids(place), ...at, noteEn, noteZh })
  }
  for (const { id: journey, from, to, departure, arrival, position, mode, number } of itinerary.journeys) {
    const way = { fromPlaceId: ids(from), toPlaceId: ids(to), position, mode, number }
    const at = { ...whenColumns('departure', departure), ...whenColumns('arrival', arrival) }
    await tx.insert(journeys).values({ id: ids(journey), visitId: id, ...way, ...at })
  }
  return id
}

/** Writes the meetings of the visit with who was at them and what came of them; answers their ids. */
export async function insertMeetings({ tx, ids, content }: Writing, visitId: string): Promise<string[]> {
  for (const meeting of content.meetings) {
    const { id: ofFile, stop, start, counterparts, participants: seats, outcomes: came, ...columns } = meeting
    const id = ids(ofFile)
    const at = { stopId: idOr(ids, stop), ...whenColumns('start', start) }
    await tx.insert(meetings).values({ ...columns, ...at, id, visitId })
    for (const [index, organisation] of counterparts.entries()) {
      const counterpart = { meetingId: id, organisationId: ids(organisation), position: index + 1 }
      await tx.insert(meetingCounterparts).values(counterpart)
    }
    const count = { ours: 0, theirs: 0 }
    for (const { person, organisation, ...seat } of seats) {
      const who = { personId: ids(person), organisationId: idOr(ids, organisation) }
      const position = ++count[seat.side]
      await tx.insert(participants).values({ ...seat, ...who, id: ids(seat.id), meetingId: id, position })
    }
    for (const [index, outcome] of came.entries())
      await tx
        .insert(outcomes)
        .values({ ...outcome, id: ids(outcome.id), meetingId: id, position: index + 1 })
  }
  return content.meetings.map(({ id }) => ids(id))
}

import type { MeetingRecord, StopRecord } from '../../visits/record'
import type { VisitFile } from '../format'
import { whenIn } from './content'

type Meeting = VisitFile['meetings'][number]

/** A meeting as the visit file tells it, our side first. What is prepared for it never leaves the office. */
export function meetingIn(meeting: MeetingRecord, stops: StopRecord[], internal: boolean): Meeting {
  const { id, number, kind, state, sensitivity, start, endTime, subjectEn, subjectZh, venue } = meeting
  const { recordEn, recordZh, agreedTextEn, agreedTextZh, readoutEn, readoutZh } = meeting
  const { objectiveEn, objectiveZh, talkingPointsEn, talkingPointsZh } = meeting
  const prepared = { objectiveEn, objectiveZh, talkingPointsEn, talkingPointsZh }
  return {
    id,
    number,
    kind,
    state,
    sensitivity,
    internalFields: internal ? meeting.internalFields : [],
    stop: stops.some((stop) => stop.id === meeting.stopId) ? meeting.stopId : null,
    start: whenIn(start),
    endTime,
    subjectEn,
    subjectZh,
    venue,
    ...(internal ? prepared : nothingPrepared),
    recordEn,
    recordZh,
    agreedTextEn,
    agreedTextZh,
    readoutEn,
    readoutZh,
    counterparts: meeting.counterparts.map((counterpart) => counterpart.id),
    participants: (['ours', 'theirs'] as const).flatMap((side) =>
      meeting.participants.filter((participant) => participant.side === side).map(participantIn),
    ),
    outcomes: meeting.outcomes.map((outcome) => ({
      id: outcome.id,
      kind: outcome.kind,
      textEn: outcome.textEn,
      textZh: outcome.textZh,
    })),
  }
}

const nothingPrepared = { objectiveEn: null, objectiveZh: null, talkingPointsEn: null, talkingPointsZh: null }

const participantIn = (seat: MeetingRecord['participants'][number]): Meeting['participants'][number] => ({
  id: seat.id,
  side: seat.side,
  person: seat.personId,
  organisation: seat.organisation?.id ?? null,
  titleEn: seat.titleEn,
  titleZh: seat.titleZh,
  attendance: seat.attendance,
})

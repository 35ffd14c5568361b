import 'server-only'

import type { Reader } from '@/db/client'
import { insideValue } from '../editions/inside-input'
import type { User } from '../user'
import { listCounterparts } from './counterparts'
import type { MeetingRow } from './find'
import { nameInField } from './name-in-field'

/** A meeting as its form shows it, by field name. */
export async function meetingValues(reader: Reader, user: User, meeting: MeetingRow) {
  const counterparts = await listCounterparts(reader, meeting.id)
  const lines = counterparts.flatMap((organisation, i) => [
    [`counterparts.${i}.id`, organisation.id],
    [`counterparts.${i}.text`, nameInField(user, organisation)],
  ])
  return {
    kind: meeting.kind,
    subjectEn: meeting.subjectEn ?? '',
    subjectZh: meeting.subjectZh ?? '',
    stop: meeting.stopId ?? '',
    'start.precision': meeting.startPrecision,
    'start.on': meeting.startOn ?? '',
    'start.time': meeting.startTime ?? '',
    'start.part': meeting.startPart ?? '',
    'start.zone': meeting.startZone,
    endTime: meeting.endTime ?? '',
    venue: meeting.venue ?? '',
    sensitivity: meeting.sensitivity,
    internalFields: insideValue(meeting),
    objectiveEn: meeting.objectiveEn ?? '',
    objectiveZh: meeting.objectiveZh ?? '',
    talkingPointsEn: meeting.talkingPointsEn ?? '',
    talkingPointsZh: meeting.talkingPointsZh ?? '',
    ...Object.fromEntries(lines),
  }
}

type RecordColumns = 'recordEn' | 'recordZh' | 'agreedTextEn' | 'agreedTextZh' | 'readoutEn' | 'readoutZh'

/** What was said at a meeting as its form shows it, by field name. */
export function recordValues(meeting: { [P in RecordColumns]: string | null }): Record<string, string> {
  return {
    recordEn: meeting.recordEn ?? '',
    recordZh: meeting.recordZh ?? '',
    agreedTextEn: meeting.agreedTextEn ?? '',
    agreedTextZh: meeting.agreedTextZh ?? '',
    readoutEn: meeting.readoutEn ?? '',
    readoutZh: meeting.readoutZh ?? '',
  }
}

/** An outcome as its form shows it, by field name. */
export function outcomeValues(outcome: { kind: string; textEn: string | null; textZh: string | null }) {
  return { kind: outcome.kind, textEn: outcome.textEn ?? '', textZh: outcome.textZh ?? '' }
}

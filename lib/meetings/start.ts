import type { DayPart, Precision } from '@/db/values/when'
import type { When } from '../time/when'

type StartColumns = {
  startOn: string | null
  startTime: string | null
  startPart: DayPart | null
  startZone: string
  startPrecision: Precision
}

/** When a meeting starts, from its columns. */
export function startOf(meeting: StartColumns): When {
  return {
    on: meeting.startOn,
    time: meeting.startTime,
    part: meeting.startPart,
    zone: meeting.startZone,
    precision: meeting.startPrecision,
  }
}

import type { LocalDate } from '@/lib/time/local'
import type { MeetingRecord } from './record'

type ProgrammeDay = { on: LocalDate | null; meetings: MeetingRecord[] }

/** Meetings in the order they came, day by day where they are; those whose day is not known come last, as one. */
export function byDay(meetings: readonly MeetingRecord[]): ProgrammeDay[] {
  const days = new Map<LocalDate | null, MeetingRecord[]>()
  for (const meeting of meetings) {
    const day = days.get(meeting.start.on)
    if (day) day.push(meeting)
    else days.set(meeting.start.on, [meeting])
  }
  const known = [...days].filter(([on]) => on !== null)
  const unknown = days.get(null)
  const told = known.map(([on, held]) => ({ on, meetings: held }))
  return unknown ? [...told, { on: null, meetings: unknown }] : told
}

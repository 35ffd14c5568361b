import 'server-only'

import { db } from '@/db/client'
import { type MeetingKey, meetings } from '@/db/sample/meetings'
import { addMeeting } from '../meetings/commands'
import { findMeetingRow } from '../meetings/find'
import { newMeetingInput, recordInput } from '../meetings/input'
import { outcomeInput } from '../meetings/outcome-input'
import { addOutcome } from '../meetings/outcomes'
import { newcomersInput } from '../meetings/participant-input'
import { addParticipants } from '../meetings/participants'
import { recordMeeting } from '../meetings/record'
import { holdMeeting } from '../meetings/states'
import type { User } from '../user'
import { cite } from './cite'
import type { Directory } from './directory'
import { done } from './done'

export type MeetingNumbers = Record<MeetingKey, number>

type Sample = (typeof meetings)[MeetingKey]

/** Enters the engagements with their records and outcomes; answers their serial numbers within the visit. */
export async function enterMeetings(
  staff: User,
  visitRef: string,
  directory: Directory,
  stopIds: Map<string, string>,
): Promise<MeetingNumbers> {
  const numbers = {} as MeetingNumbers
  for (const [key, meeting] of Object.entries(meetings) as [MeetingKey, Sample][]) {
    const stop = meeting.stop ? stopIds.get(meeting.stop) : ''
    numbers[key] = await enterMeeting(staff, visitRef, meeting, stop ?? '', directory)
  }
  return numbers
}

async function enterMeeting(
  staff: User,
  visitRef: string,
  sample: Sample,
  stop: string,
  directory: Directory,
) {
  const { number } = done(await addMeeting(staff, visitRef, inputOf(sample, stop, directory)))
  done(await holdMeeting(staff, visitRef, number))

  if ('headNamed' in sample) {
    const line = { person: { id: directory.wangJian }, attendance: 'attended' }
    const { people } = newcomersInput.parse({ people: { 0: line } })
    done(await addParticipants(staff, visitRef, number, 'ours', people))
  }
  const meeting = await findMeetingRow(db, staff, visitRef, number)
  if (!meeting) throw new Error('A meeting of the sample is not to be found.')
  const { recordEn, recordZh } = sample
  done(
    await recordMeeting(staff, visitRef, number, recordInput.parse({ recordEn, recordZh }), meeting.version),
  )
  for (const outcome of sample.outcomes)
    done(await addOutcome(staff, visitRef, number, outcomeInput.parse(outcome)))
  await cite(staff, 'meeting', meeting.id, sample.remark)
  return number
}

function inputOf({ kind, subjectEn, subjectZh, counterparts }: Sample, stop: string, directory: Directory) {
  return newMeetingInput.parse({
    kind,
    subjectEn,
    subjectZh,
    stop,
    start: { precision: 'visit' },
    sensitivity: 'public',
    counterparts: counterparts.map((key) => ({ id: directory.organisations[key] })),
  })
}

import 'server-only'

import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { outcomes } from '@/db/schema/meetings'
import { findAgreementRow } from '../agreements/find'
import { findMeetingRow, type MeetingRow } from '../meetings/find'
import { ok, refusedField } from '../result'
import type { User } from '../user'
import { findVisitRow } from '../visits/find'
import type { CommitmentInput } from './input'

/**
 * Where a commitment comes from, as far as the form says and the user may see it. A meeting implies its visit. Refused
 * where a reference names nothing, or the meeting is of another visit than the one named.
 */
export async function settleOrigin(
  reader: Reader,
  user: User,
  input: Pick<CommitmentInput, 'visit' | 'meeting' | 'agreement'>,
) {
  const [meetingVisit = '', number] = input.meeting?.split('/') ?? []
  const visitRef = input.visit ?? meetingVisit
  const visit = visitRef ? await findVisitRow(reader, user, visitRef) : undefined
  if (input.visit && !visit) return refusedField('visit', 'commitments.refused.noSuchVisit')

  const meeting = input.meeting ? await findMeetingRow(reader, user, meetingVisit, Number(number)) : undefined
  if (input.meeting && !meeting) return refusedField('meeting', 'commitments.refused.noSuchMeeting')
  if (meeting && meeting.visitId !== visit?.id)
    return refusedField('meeting', 'commitments.refused.meetingElsewhere', { visit: meeting.visitRef })

  const agreement = input.agreement ? await findAgreementRow(reader, user, input.agreement) : undefined
  if (input.agreement && !agreement) return refusedField('agreement', 'commitments.refused.noSuchAgreement')
  return ok({ visit, meeting, agreement })
}

export type Origin = Extract<Awaited<ReturnType<typeof settleOrigin>>, { ok: true }>['value']

type Words = 'id' | 'recordEn' | 'recordZh' | 'agreedTextEn' | 'agreedTextZh' | 'readoutEn' | 'readoutZh'

/** Every text that was put down of a meeting: the record, the agreed text, the readout and the outcomes. */
export async function textsOf(reader: Reader, meeting: Pick<MeetingRow, Words>): Promise<(string | null)[]> {
  const said = await reader
    .select({ en: outcomes.textEn, zh: outcomes.textZh })
    .from(outcomes)
    .where(and(eq(outcomes.meetingId, meeting.id), isNull(outcomes.removedAt)))
  const { recordEn, recordZh, agreedTextEn, agreedTextZh, readoutEn, readoutZh } = meeting
  return [
    recordEn,
    recordZh,
    agreedTextEn,
    agreedTextZh,
    readoutEn,
    readoutZh,
    ...said.flatMap(({ en, zh }) => [en, zh]),
  ]
}

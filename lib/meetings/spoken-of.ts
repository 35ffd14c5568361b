import 'server-only'

import { and, eq } from 'drizzle-orm'
import { meetingAgreements } from '@/db/schema/agreements'
import { findAgreementRow } from '../agreements/find'
import { ok, type Result, refused, refusedField } from '../result'
import type { User } from '../user'
import { onMeeting } from './on-meeting'

type Done = Promise<Result<{ number: number }>>

/** Notes that an agreement, by its reference, was spoken of at a meeting. Noted already, it stays so. */
export async function linkAgreement(user: User, visitRef: string, number: number, ref: string): Done {
  return onMeeting(user, { visitRef, number }, async (tx, meeting, tell) => {
    const agreement = await findAgreementRow(tx, user, ref)
    if (!agreement) return refusedField('ref', 'meetings.refused.noSuchAgreement')
    const link = { meetingId: meeting.id, agreementId: agreement.id }
    const added = await tx.insert(meetingAgreements).values(link).onConflictDoNothing().returning()
    if (added.length > 0) await tell('meeting.agreement-linked', { agreement: [null, ref] })
    return ok({ number })
  })
}

/** Takes back that an agreement was spoken of at a meeting. One that was made there stays with it. */
export async function unlinkAgreement(user: User, visitRef: string, number: number, ref: string): Done {
  return onMeeting(user, { visitRef, number }, async (tx, meeting, tell) => {
    const agreement = await findAgreementRow(tx, user, ref)
    if (!agreement) return refused('problems.gone')
    const { meetingId, agreementId } = meetingAgreements
    const removed = await tx
      .delete(meetingAgreements)
      .where(and(eq(meetingId, meeting.id), eq(agreementId, agreement.id)))
      .returning()
    if (removed.length > 0) await tell('meeting.agreement-unlinked', { agreement: [ref, null] })
    return ok({ number })
  })
}

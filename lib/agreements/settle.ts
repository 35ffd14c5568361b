import 'server-only'

import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { meetings } from '@/db/schema/meetings'
import { users } from '@/db/schema/users'
import { visits } from '@/db/schema/visits'
import { findMeetingRow } from '../meetings/find'
import { ok, type Result, refusedField } from '../result'
import type { User } from '../user'
import { levelsUpTo, visibleAgreements, visibleVisits } from '../visibility'
import { findVisitRow } from '../visits/find'
import { type AgreementRow, findAgreementRow } from './find'
import type { AgreementInput } from './input'

/** What a form says of an agreement as its columns; refused where it names what is not there or may not be named. */
export async function settleAgreement(tx: Tx, user: User, input: AgreementInput, before?: AgreementRow) {
  const { visit, meeting, parent, reviewer, ...columns } = input
  if (!levelsUpTo(user.clearance).includes(columns.sensitivity))
    return refusedField('sensitivity', 'agreements.refused.aboveClearance')
  const origin = await settleOrigin(tx, user, visit, meeting, before)
  if (!origin.ok) return origin
  const family = await settleFamily(tx, user, parent, columns.relation, before)
  if (!family.ok) return family
  if (reviewer && reviewer !== before?.reviewerId && !(await mayReview(tx, reviewer)))
    return refusedField('reviewer', 'problems.choice')
  // A day without a reason is computed: it stays as it was until it is computed again.
  const computed = before?.reviewDueReason ? null : (before?.reviewDueOn ?? null)
  const reviewDueOn = columns.reviewDueReason ? columns.reviewDueOn : computed
  const internalFields: string[] = columns.internalFields ?? before?.internalFields ?? []
  return ok({
    ...columns,
    internalFields,
    ...origin.value,
    ...family.value,
    reviewDueOn,
    reviewerId: reviewer,
  })
}

type Origin = { visitId: string | null; meetingId: string | null }

async function settleOrigin(
  tx: Tx,
  user: User,
  visitRef: string | null,
  number: number | null,
  before?: AgreementRow,
): Promise<Result<Origin>> {
  if (!visitRef) return ok(before ? await hiddenOrigin(tx, user, before) : { visitId: null, meetingId: null })
  const visit = await findVisitRow(tx, user, visitRef)
  if (!visit) return refusedField('visit', 'agreements.refused.noSuchVisit')
  if (number === null) {
    // The form cannot show a meeting above the user's clearance, so leaving it out does not take it away.
    const kept = before?.visitId === visit.id ? await hiddenMeeting(tx, user, visitRef, before) : null
    return ok({ visitId: visit.id, meetingId: kept })
  }
  const meeting = await findMeetingRow(tx, user, visitRef, number)
  if (!meeting) return refusedField('meeting', 'agreements.refused.noSuchMeeting')
  return ok({ visitId: visit.id, meetingId: meeting.id })
}

/** What was set before by somebody who may see more, where the form could not show it. */
async function hiddenOrigin(tx: Tx, user: User, { visitId, meetingId }: AgreementRow): Promise<Origin> {
  const [seen] = await tx
    .select({ id: visits.id })
    .from(visits)
    .where(and(eq(visits.id, visitId ?? ''), visibleVisits(user)))
  return seen ? { visitId: null, meetingId: null } : { visitId, meetingId }
}

async function hiddenMeeting(tx: Tx, user: User, visitRef: string, { meetingId }: AgreementRow) {
  if (!meetingId) return null
  const number = await meetingNumber(tx, meetingId)
  const seen = number !== undefined && (await findMeetingRow(tx, user, visitRef, number))
  return seen ? null : meetingId
}

async function meetingNumber(tx: Tx, id: string): Promise<number | undefined> {
  const [meeting] = await tx.select({ number: meetings.number }).from(meetings).where(eq(meetings.id, id))
  return meeting?.number
}

type Family = { parentId: string | null; relation: AgreementInput['relation'] }

async function settleFamily(
  tx: Tx,
  user: User,
  ref: string | null,
  relation: Family['relation'],
  before?: AgreementRow,
): Promise<Result<Family>> {
  if (!ref) {
    const hidden = before?.parentId && !(await isSeen(tx, user, before.parentId))
    return ok(hidden ? { parentId: before.parentId, relation: before.relation } : nobody)
  }
  const parent = await findAgreementRow(tx, user, ref)
  if (!parent) return refusedField('parent', 'agreements.refused.noSuchAgreement')
  if (before && (await isUnder(tx, parent.id, before.id)))
    return refusedField('parent', 'agreements.refused.ownAncestor')
  return ok({ parentId: parent.id, relation })
}

/** Whether an agreement is another, or belongs to it through however many between. */
async function isUnder(tx: Tx, id: string, other: string): Promise<boolean> {
  const seen = new Set<string>()
  for (let at: string | null = id; at && !seen.has(at); at = await parentOf(tx, at)) {
    if (at === other) return true
    seen.add(at)
  }
  return false
}

const nobody: Family = { parentId: null, relation: null }

async function isSeen(tx: Tx, user: User, id: string): Promise<boolean> {
  return (await tx.$count(agreements, and(eq(agreements.id, id), visibleAgreements(user)))) > 0
}

async function parentOf(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx
    .select({ parentId: agreements.parentId })
    .from(agreements)
    .where(eq(agreements.id, id))
  return row?.parentId ?? null
}

async function mayReview(tx: Tx, id: string): Promise<boolean> {
  const [person] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, id), eq(users.disabled, false)))
  return person !== undefined
}

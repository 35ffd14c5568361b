import 'server-only'

import { db } from '@/db/client'
import { findAgreementRow } from '../agreements/find'
import { listCounterparts } from '../meetings/counterparts'
import { findMeetingRow } from '../meetings/find'
import type { User } from '../user'
import { levelsUpTo } from '../visibility'
import { findVisitRow } from '../visits/find'
import { findCommitmentRow } from './find'
import { commitmentValues, fieldName, findNamed } from './named'

/** What an address may say of a new commitment, such as `visit=V2019-001&meeting=7&quote=…` or `continues=C2019-001`. */
export type Given = {
  visit?: string
  meeting?: string
  agreement?: string
  quote?: string
  continues?: string
}

/**
 * The values that a new commitment's form begins with: what the address says, as far as the user may see it, and what
 * follows from it. The day is the meeting's; the level is the highest of those it comes from.
 */
export async function newCommitmentValues(user: User, given: Given): Promise<Record<string, string>> {
  const [visit, meeting, agreement] = await Promise.all([
    findVisitRow(db, user, given.visit ?? ''),
    findMeetingRow(db, user, given.visit ?? '', Number(given.meeting)),
    findAgreementRow(db, user, given.agreement ?? ''),
  ])
  const earlierRow = await findCommitmentRow(db, user, given.continues ?? '')
  const earlier = earlierRow && (await findNamed(db, user, earlierRow.id))
  const counterparts = meeting ? await listCounterparts(db, meeting.id) : []
  const partner = counterparts[0] ?? earlier?.organisation
  const levels = [visit, meeting, agreement, earlier].flatMap((from) =>
    from ? levelsUpTo(from.sensitivity) : [],
  )
  return {
    promiser: earlier?.promiser ?? 'them',
    kind: earlier?.kind ?? 'general',
    continues: earlier?.ref ?? '',
    owner: user.id,
    visit: visit?.ref ?? '',
    meeting: meeting ? `${meeting.visitRef}/${meeting.number}` : '',
    agreement: agreement?.ref ?? '',
    quote: given.quote ?? '',
    madeOn: meeting?.startOn ?? '',
    'organisation.id': partner?.id ?? '',
    'organisation.text': partner ? fieldName(user, partner) : '',
    sensitivity: levels.includes('restricted') ? 'restricted' : 'internal',
  }
}

/** A commitment as its form begins with it, its version and its owner's name, if the user may see it. */
export async function editCommitmentValues(user: User, ref: string) {
  const row = await findCommitmentRow(db, user, ref)
  if (!row) return undefined
  const named = await findNamed(db, user, row.id)
  return { values: commitmentValues(user, named), version: named.version, ownerName: named.ownerName }
}

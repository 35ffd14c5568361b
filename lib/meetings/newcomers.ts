import 'server-only'

import { and, eq, isNull, max } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { participants } from '@/db/schema/meetings'
import { members, visits } from '@/db/schema/visits'
import type { Side } from '@/db/values'
import { settlePick } from '../directory/pick'
import { ok, type Result, refusedField } from '../result'
import type { User } from '../user'
import { listCounterparts } from './counterparts'
import type { Newcomer } from './participant-input'
import { findPostThen } from './post-then'
import { personName } from './told'

export type TableOf = { id: string; visitId: string; startOn: string | null; state?: string }

/**
 * Seats people at the end of one side, and answers their names. What is not said of them is taken from what is known:
 * title and organisation as at the visit for members, from their post on that day for others; where there is no post,
 * theirs is the only counterpart. Refuses whoever is at the table already, naming the line.
 */
export async function seatNewcomers(
  tx: Tx,
  user: User,
  meeting: TableOf,
  side: Side,
  newcomers: Newcomer[],
): Promise<Result<string[]>> {
  const names: string[] = []
  const known = await knownOf(tx, meeting)
  let position = await lastPosition(tx, meeting.id, side)
  for (const newcomer of newcomers) {
    const field = `people.${newcomer.line}`
    const person = await settlePick(tx, user, 'person', newcomer.person, `${field}.person`)
    if (!person.ok) return person
    if (person.value === null) return refusedField(`${field}.person.text`, 'problems.required')
    if (await isSeated(tx, meeting.id, person.value))
      return refusedField(`${field}.person.text`, 'meetings.refused.alreadySeated')
    const organisation = await settlePick(
      tx,
      user,
      'organisation',
      newcomer.organisation,
      `${field}.organisation`,
    )
    if (!organisation.ok) return organisation

    const usual = await usualOf(tx, meeting, person.value, side, known)
    await tx.insert(participants).values({
      meetingId: meeting.id,
      side,
      personId: person.value,
      organisationId: organisation.value ?? usual.organisationId,
      ...(newcomer.title ? inItsScript(newcomer.title) : { titleEn: usual.titleEn, titleZh: usual.titleZh }),
      attendance: newcomer.attendance ?? (meeting.state === 'held' ? 'attended' : 'invited'),
      position: ++position,
    })
    names.push(await personName(tx, person.value))
  }
  return ok(names)
}

/** A title typed in one field, kept as the language its letters are of. */
export function inItsScript(title: string) {
  const chinese = /\p{Script=Han}/u.test(title)
  return { titleEn: chinese ? null : title, titleZh: chinese ? title : null }
}

export async function isSeated(tx: Tx, meetingId: string, personId: string): Promise<boolean> {
  const [seated] = await tx
    .select({ id: participants.id })
    .from(participants)
    .where(
      and(
        eq(participants.meetingId, meetingId),
        eq(participants.personId, personId),
        isNull(participants.removedAt),
      ),
    )
  return seated !== undefined
}

export async function lastPosition(tx: Tx, meetingId: string, side: Side): Promise<number> {
  const [last] = await tx
    .select({ position: max(participants.position) })
    .from(participants)
    .where(and(eq(participants.meetingId, meetingId), eq(participants.side, side)))
  return last?.position ?? 0
}

async function knownOf(tx: Tx, meeting: TableOf) {
  const [visit] = await tx
    .select({ firstOn: visits.firstOn })
    .from(visits)
    .where(eq(visits.id, meeting.visitId))
  const counterparts = await listCounterparts(tx, meeting.id)
  return { on: meeting.startOn ?? visit?.firstOn ?? '', organisations: counterparts.map(({ id }) => id) }
}

type Known = Awaited<ReturnType<typeof knownOf>>

async function usualOf(tx: Tx, meeting: TableOf, personId: string, side: Side, known: Known) {
  const [member] = await tx
    .select({ organisationId: members.organisationId, titleEn: members.titleEn, titleZh: members.titleZh })
    .from(members)
    .where(
      and(eq(members.visitId, meeting.visitId), eq(members.personId, personId), isNull(members.removedAt)),
    )
  if (member && side === 'ours') return member
  const post = await findPostThen(tx, personId, known.on, side === 'theirs' ? known.organisations : [])
  const only = known.organisations.length === 1 && side === 'theirs' ? (known.organisations[0] ?? null) : null
  return {
    organisationId: post?.organisationId ?? only,
    titleEn: post?.titleEn ?? null,
    titleZh: post?.titleZh ?? null,
  }
}

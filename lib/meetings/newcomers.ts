import 'server-only'

import { and, eq, isNull, max } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { participants } from '@/db/schema/meetings'
import { members, visits } from '@/db/schema/visits'
import type { Side } from '@/db/values/meetings'
import { ok, type Result, refusedField } from '../result'
import { listCounterparts } from './counterparts'
import { findPostThen } from './post-then'
import type { Arrival } from './settle-newcomers'
import { allTaken, refusedTogether } from './together'
import { personName } from './told'

type TableOf = { id: string; visitId: string; startOn: string | null; state?: string }

/**
 * Seats people at the end of one side, and answers their names. What is not said of them is taken from what is known:
 * title and organisation as at the visit for members, from their post on that day for others; where there is no post,
 * theirs is the only counterpart. Refuses those who are at the table already, each by their line.
 */
export async function seatNewcomers(
  tx: Tx,
  meeting: TableOf,
  side: Side,
  arrivals: Arrival[],
): Promise<Result<string[]>> {
  const names: string[] = []
  const doubled: Result<unknown>[] = []
  const known = await knownOf(tx, meeting)
  let position = await lastPosition(tx, meeting.id, side)
  for (const { line, personId, organisationId, title, attendance } of arrivals) {
    if (await isSeated(tx, meeting.id, personId)) {
      doubled.push(refusedField(`people.${line}.person.text`, 'meetings.refused.alreadySeated'))
      continue
    }
    const usual = await usualOf(tx, meeting, personId, side, known)
    await tx.insert(participants).values({
      meetingId: meeting.id,
      side,
      personId,
      organisationId: organisationId ?? usual.organisationId,
      ...(title ? inItsScript(title) : { titleEn: usual.titleEn, titleZh: usual.titleZh }),
      attendance: attendance ?? (meeting.state === 'held' ? 'attended' : 'invited'),
      position: ++position,
    })
    names.push(await personName(tx, personId))
  }
  return allTaken(doubled) ? ok(names) : refusedTogether(doubled)
}

/** A title typed in one field, kept as the language its letters are of. */
function inItsScript(title: string) {
  const chinese = /\p{Script=Han}/u.test(title)
  return { titleEn: chinese ? null : title, titleZh: chinese ? title : null }
}

/** Whether a person is at the table of a meeting; one that was taken out is not. */
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

/** The highest seat of a side at a meeting, one taken out too; 0 where there is none. */
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

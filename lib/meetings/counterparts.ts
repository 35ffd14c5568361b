import 'server-only'

import { asc, eq } from 'drizzle-orm'
import type { Reader, Tx } from '@/db/client'
import { meetingCounterparts } from '@/db/schema/meetings'
import { organisations } from '@/db/schema/people'
import { settlePick } from '../directory/pick'
import type { Pick } from '../input/pick'
import { ok, type Result, refusedField } from '../result'
import type { User } from '../user'
import { allTaken, refusedTogether } from './together'

/** The organisations of the other side at a meeting, in the order they were entered, with their names. */
export function listCounterparts(reader: Reader, meetingId: string) {
  return reader
    .select({
      id: organisations.id,
      nameEn: organisations.nameEn,
      nameZh: organisations.nameZh,
      nameLocal: organisations.nameLocal,
      localLanguage: organisations.localLanguage,
    })
    .from(meetingCounterparts)
    .innerJoin(organisations, eq(organisations.id, meetingCounterparts.organisationId))
    .where(eq(meetingCounterparts.meetingId, meetingId))
    .orderBy(asc(meetingCounterparts.position))
}

/** The ids of the organisations that the lines of a form name. Refuses one that is named twice. */
export async function settleCounterparts(
  tx: Tx,
  user: User,
  lines: (Pick & { line: number })[],
): Promise<Result<string[]>> {
  const ids: string[] = []
  const parts: Result<unknown>[] = []
  for (const { line, ...pick } of lines) {
    const field = `counterparts.${line}`
    const settled = await settlePick(tx, user, 'organisation', pick, field)
    parts.push(settled)
    if (!settled.ok || !settled.value) continue
    if (ids.includes(settled.value)) parts.push(refusedField(`${field}.text`, 'meetings.refused.namedTwice'))
    else ids.push(settled.value)
  }
  return allTaken(parts) ? ok(ids) : refusedTogether(parts)
}

/** Puts these organisations, and no others, on the other side of a meeting. */
export async function writeCounterparts(tx: Tx, meetingId: string, organisationIds: string[]): Promise<void> {
  await tx.delete(meetingCounterparts).where(eq(meetingCounterparts.meetingId, meetingId))
  if (organisationIds.length === 0) return
  await tx
    .insert(meetingCounterparts)
    .values(organisationIds.map((organisationId, i) => ({ meetingId, organisationId, position: i + 1 })))
}

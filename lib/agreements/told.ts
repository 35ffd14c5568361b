import 'server-only'

import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { meetings } from '@/db/schema/meetings'
import { users } from '@/db/schema/users'
import { visits } from '@/db/schema/visits'
import { namesIn, tables } from '../directory/tables'
import { insideTold } from '../editions/inside-input'
import { everyName } from '../i18n/name-for'

/** A name of the directory for the audit trail; empty where there is none. */
export async function nameOf(reader: Reader, kind: keyof typeof tables, id: string | null): Promise<string> {
  if (!id) return ''
  const table = tables[kind]
  const [row] = await reader.select(namesIn(table)).from(table).where(eq(table.id, id))
  return row ? everyName(row) : ''
}

type Ids = Record<'visitId' | 'meetingId' | 'parentId' | 'reviewerId', string | null> & {
  internalFields: string[]
}

/** An agreement as the audit trail tells it: what its form shows, with references and names in place of ids. */
export async function toldOf<T extends Ids>(reader: Reader, columns: T) {
  const { visitId, meetingId, parentId, reviewerId, internalFields, ...told } = columns
  const [visit] = visitId
    ? await reader.select({ ref: visits.ref }).from(visits).where(eq(visits.id, visitId))
    : []
  const [meeting] = meetingId
    ? await reader.select({ number: meetings.number }).from(meetings).where(eq(meetings.id, meetingId))
    : []
  const [parent] = parentId
    ? await reader.select({ ref: agreements.ref }).from(agreements).where(eq(agreements.id, parentId))
    : []
  const [reviewer] = reviewerId
    ? await reader.select({ name: users.name }).from(users).where(eq(users.id, reviewerId))
    : []
  return {
    ...told,
    internalFields: insideTold(internalFields),
    visit: visit?.ref ?? null,
    meeting: meeting?.number ?? null,
    parent: parent?.ref ?? null,
    reviewer: reviewer?.name ?? null,
  }
}

import 'server-only'

import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { organisations, people } from '@/db/schema/people'
import { members } from '@/db/schema/visits'

const memberColumns = {
  id: members.id,
  personId: members.personId,
  person: {
    nameEn: people.nameEn,
    nameZh: people.nameZh,
    nameLocal: people.nameLocal,
    localLanguage: people.localLanguage,
  },
  role: members.role,
  position: members.position,
  titleEn: members.titleEn,
  titleZh: members.titleZh,
  organisation: {
    id: organisations.id,
    nameEn: organisations.nameEn,
    nameZh: organisations.nameZh,
    nameLocal: organisations.nameLocal,
    localLanguage: organisations.localLanguage,
  },
  version: members.version,
  removedAt: members.removedAt,
}

const selectMembers = (reader: Reader) =>
  reader
    .select(memberColumns)
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .leftJoin(organisations, eq(organisations.id, members.organisationId))

/** A member of a visit already found through the user, with names; removed ones too, told by `removedAt`. */
export async function findMemberRow(reader: Reader, visitId: string, id: string) {
  const [member] = await selectMembers(reader).where(and(eq(members.visitId, visitId), eq(members.id, id)))
  return member
}

/** The members of a visit already found through the user, in order of precedence. */
export function listMemberRows(reader: Reader, visitId: string) {
  return selectMembers(reader)
    .where(and(eq(members.visitId, visitId), isNull(members.removedAt)))
    .orderBy(asc(members.position), asc(members.id))
}

export type MemberRow = NonNullable<Awaited<ReturnType<typeof findMemberRow>>>

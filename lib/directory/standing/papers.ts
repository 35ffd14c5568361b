import 'server-only'

import { and, asc, desc, notInArray, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements, commitments } from '@/db/schema'
import { knownOf, standOf } from '../../agreements/standings'
import type { LocalDate } from '../../time/local'
import type { User } from '../../user'
import { visibleAgreements, visibleCommitments } from '../../visibility'
import type { DirectoryKind } from '../kinds'
import { linksTo } from '../links'

/** The agreements in which an organisation, a person or a place has a part, as far as the user may see, with their status on a day; the latest reference first. */
export async function listAgreementsWith(user: User, kind: DirectoryKind, id: string, today: LocalDate) {
  const where = and(linksTo(kind, id).agreements, visibleAgreements(user)) ?? sql`false`
  const [rows, known] = await Promise.all([
    db
      .select({
        id: agreements.id,
        ref: agreements.ref,
        type: agreements.type,
        titleEn: agreements.titleEn,
        titleZh: agreements.titleZh,
        titleLocal: agreements.titleLocal,
        titleLocalLanguage: agreements.titleLocalLanguage,
      })
      .from(agreements)
      .where(where)
      .orderBy(desc(agreements.ref)),
    knownOf(db, where),
  ])
  return rows.map((row) => {
    const here = known.get(row.id)
    return { ...row, status: here ? standOf(here, today).status : ('draft' as const) }
  })
}

export type AgreementWith = Awaited<ReturnType<typeof listAgreementsWith>>[number]

/** The commitments by or to an organisation or a person that are neither done nor dropped, as far as the user may see, the first due first. */
export async function listOpenCommitmentsWith(user: User, kind: DirectoryKind, id: string) {
  return db
    .select({
      id: commitments.id,
      ref: commitments.ref,
      promiser: commitments.promiser,
      wordsEn: commitments.wordsEn,
      wordsZh: commitments.wordsZh,
      dueOn: commitments.dueOn,
      status: commitments.status,
    })
    .from(commitments)
    .where(
      and(
        linksTo(kind, id).commitments,
        visibleCommitments(user),
        notInArray(commitments.status, ['done', 'dropped']),
      ),
    )
    .orderBy(sql`${commitments.dueOn} is null`, asc(commitments.dueOn), asc(commitments.ref))
}

export type CommitmentWith = Awaited<ReturnType<typeof listOpenCommitmentsWith>>[number]

import 'server-only'

import { and, asc, desc, eq, isNull, notInArray, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreementParties, agreements, commitments, organisations, people, users } from '@/db/schema'
import { knownOf, standOf } from '../../agreements/standings'
import type { LocalDate } from '../../time/local'
import type { User } from '../../user'
import { visibleAgreements, visibleCommitments } from '../../visibility'
import { byKey } from '../../visits/record/by-key'
import { nameColumns, organisationColumns } from '../../visits/record/columns'
import type { DirectoryKind } from '../kinds'
import { linksTo } from '../links'

/**
 * The agreements in which an organisation, a person or a place, or one of several, has a part, as far as the user may see,
 * with how they stand on a day and their parties; the latest reference first.
 */
export async function listAgreementsWith(
  user: User,
  kind: DirectoryKind,
  ids: string | string[],
  today: LocalDate,
) {
  const where = and(linksTo(kind, ids).agreements, visibleAgreements(user)) ?? sql`false`
  const [rows, known, parties] = await Promise.all([
    db
      .select({
        id: agreements.id,
        ref: agreements.ref,
        type: agreements.type,
        titleEn: agreements.titleEn,
        titleZh: agreements.titleZh,
        titleLocal: agreements.titleLocal,
        titleLocalLanguage: agreements.titleLocalLanguage,
        sensitivity: agreements.sensitivity,
      })
      .from(agreements)
      .where(where)
      .orderBy(desc(agreements.ref)),
    knownOf(db, where),
    partiesOf(where),
  ])
  const partiesBy = byKey(parties, 'agreementId')
  return rows.map((row) => {
    const here = known.get(row.id)
    const stand = here ? standOf(here, today) : null
    return { ...row, stand, status: stand?.status ?? 'draft', parties: partiesBy.get(row.id) ?? [] }
  })
}

function partiesOf(where: SQL) {
  return db
    .select({ agreementId: agreementParties.agreementId, ...organisationColumns })
    .from(agreementParties)
    .innerJoin(agreements, eq(agreements.id, agreementParties.agreementId))
    .innerJoin(organisations, eq(organisations.id, agreementParties.organisationId))
    .where(and(where, isNull(agreementParties.removedAt)))
    .orderBy(asc(agreementParties.position), asc(agreementParties.id))
}

export type AgreementWith = Awaited<ReturnType<typeof listAgreementsWith>>[number]

/**
 * The commitments by or to an organisation or a person, or one of several, that are neither done nor dropped, as far as
 * the user may see, the first due first.
 */
export async function listOpenCommitmentsWith(user: User, kind: DirectoryKind, ids: string | string[]) {
  return db
    .select({
      id: commitments.id,
      ref: commitments.ref,
      promiser: commitments.promiser,
      wordsEn: commitments.wordsEn,
      wordsZh: commitments.wordsZh,
      dueOn: commitments.dueOn,
      status: commitments.status,
      sensitivity: commitments.sensitivity,
      ownerName: sql<string | null>`coalesce(${users.name}, ${commitments.ownerStated})`,
      organisation: organisationColumns,
      theirPerson: { id: people.id, ...nameColumns(people) },
    })
    .from(commitments)
    .leftJoin(users, eq(users.id, commitments.ownerId))
    .leftJoin(organisations, eq(organisations.id, commitments.organisationId))
    .leftJoin(people, eq(people.id, commitments.theirPersonId))
    .where(
      and(
        linksTo(kind, ids).commitments,
        visibleCommitments(user),
        notInArray(commitments.status, ['done', 'dropped']),
      ),
    )
    .orderBy(sql`${commitments.dueOn} is null`, asc(commitments.dueOn), asc(commitments.ref))
}

export type CommitmentWith = Awaited<ReturnType<typeof listOpenCommitmentsWith>>[number]

import 'server-only'

import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import {
  agreementActs,
  agreementParties,
  agreements,
  meetingAgreements,
  signatories,
} from '@/db/schema/agreements'
import { importedRecords } from '@/db/schema/imports'
import type { Changes } from '@/db/schema/office'
import { settleReviewDue } from '../../agreements/settle-review'
import { record } from '../../audit'
import type { VisitFile } from '../format'
import { brought, idOr, joinedKind, type Writing } from './marks'
import type { References } from './refs'

type Agreement = VisitFile['agreements'][number]

/** Writes the agreements of a file that are not here yet, each whole, and joins all of them to its meetings. */
export async function insertAgreements(
  writing: Writing,
  visitId: string,
  refs: References,
  fileName: string,
): Promise<void> {
  const { tx, ids, here, content } = writing
  const added = content.agreements.filter(({ id }) => !here.has(id))
  for (const agreement of added) {
    const id = await insertOne(writing, agreement, visitId, refs)
    const of = agreement.fromThisVisit ? visitId : null
    await brought(writing, { kind: 'agreement', id, visitId: of }, fileName)
  }
  for (const { id, parent, relation } of added)
    if (parent)
      await tx
        .update(agreements)
        .set({ parentId: ids(parent), relation })
        .where(eq(agreements.id, ids(id)))
  for (const { id, spokenOfAt } of content.agreements)
    for (const meeting of spokenOfAt)
      await tx
        .insert(meetingAgreements)
        .values({ meetingId: ids(meeting), agreementId: ids(id) })
        .onConflictDoNothing()
  for (const { id } of content.agreements.filter((each) => here.has(each.id) && each.fromThisVisit))
    await joinToVisit(writing, ids(id), visitId, refs)
  const addedIds = added.map(({ id }) => ids(id))
  await settleReviewDue(tx, inArray(agreements.id, addedIds))
}

/** An agreement that is here and that no visit is known of came up at this one. */
async function joinToVisit(writing: Writing, id: string, visitId: string, refs: References) {
  const { tx, user, content, importId } = writing
  const [joined] = await tx
    .update(agreements)
    .set({ visitId, version: sql`${agreements.version} + 1` })
    .where(and(eq(agreements.id, id), isNull(agreements.visitId)))
    .returning({ version: agreements.version })
  if (!joined) return
  await tx.insert(importedRecords).values({ importId, subjectKind: joinedKind, subjectId: id, ...joined })
  const changes = { visit: [null, refs(content.visit.ref)] } satisfies Changes
  await record(tx, user, 'agreement.joined', { kind: 'agreement', id, visitId }, changes)
}

async function insertOne({ tx, ids }: Writing, agreement: Agreement, visitId: string, refs: References) {
  const { fromThisVisit, meeting, spokenOfAt: _, parent: __, relation: ___, ...rest } = agreement
  const { parties, signatories: signers, acts, ...columns } = rest
  const id = ids(agreement.id)
  const from = { visitId: fromThisVisit ? visitId : null, meetingId: idOr(ids, meeting) }
  await tx.insert(agreements).values({ ...columns, ...from, id, ref: refs(agreement.ref) })
  for (const [index, { organisation, ...party }] of parties.entries()) {
    const of = { agreementId: id, organisationId: ids(organisation), position: index + 1 }
    await tx.insert(agreementParties).values({ ...party, ...of, id: ids(party.id) })
  }
  for (const [index, { person, organisation, place, ...signatory }] of signers.entries()) {
    const who = { personId: ids(person), organisationId: idOr(ids, organisation), placeId: idOr(ids, place) }
    const at = { id: ids(signatory.id), agreementId: id, position: index + 1 }
    await tx.insert(signatories).values({ ...signatory, ...who, ...at })
  }
  for (const { organisation, place, ...act } of acts) {
    const by = { organisationId: idOr(ids, organisation), placeId: idOr(ids, place) }
    await tx.insert(agreementActs).values({ ...act, ...by, id: ids(act.id), agreementId: id })
  }
  return id
}

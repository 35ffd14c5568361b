import 'server-only'

import { eq } from 'drizzle-orm'
import { commitmentAmounts, commitmentSteps, commitments } from '@/db/schema/commitments'
import type { VisitFile } from '../format'
import { brought, idOr, type Writing } from './marks'
import type { References } from './refs'

type Commitment = VisitFile['commitments'][number]

/** Writes the commitments of a file that are not here yet, with their steps and amounts, which stand as the importer's. */
export async function insertCommitments(
  writing: Writing,
  visitId: string,
  refs: References,
  fileName: string,
): Promise<void> {
  const { tx, ids, here, content } = writing
  const added = content.commitments.filter(({ id }) => !here.has(id))
  for (const commitment of added) {
    const of = commitment.madeOnVisit ? visitId : null
    const id = await insertOne(writing, commitment, of, refs)
    await brought(writing, { kind: 'commitment', id, visitId: of }, fileName)
  }
  for (const { id, continues } of added)
    if (continues)
      await tx
        .update(commitments)
        .set({ continuesId: ids(continues) })
        .where(eq(commitments.id, ids(id)))
}

async function insertOne(
  { tx, user, ids }: Writing,
  commitment: Commitment,
  visitId: string | null,
  refs: References,
): Promise<string> {
  const { madeOnVisit: _, meeting, agreement, organisation, theirPerson, owner, ...rest } = commitment
  const { continues: __, steps, amounts, ...columns } = rest
  const id = ids(commitment.id)
  const made = { visitId, meetingId: idOr(ids, meeting), agreementId: idOr(ids, agreement) }
  const who = { organisationId: idOr(ids, organisation), theirPersonId: idOr(ids, theirPerson) }
  await tx
    .insert(commitments)
    .values({ ...columns, ...made, ...who, id, ref: refs(commitment.ref), ownerStated: owner })
  const by = { commitmentId: id, userId: user.id }
  for (const step of steps) await tx.insert(commitmentSteps).values({ ...step, ...by, id: ids(step.id) })
  for (const amount of amounts)
    await tx.insert(commitmentAmounts).values({ ...amount, ...by, id: ids(amount.id) })
  return id
}

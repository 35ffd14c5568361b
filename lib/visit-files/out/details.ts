import 'server-only'

import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreementActs, agreementParties, agreements } from '@/db/schema/agreements'
import { commitmentAmounts, commitmentSteps, commitments } from '@/db/schema/commitments'
import type { VisitRecord } from '../../visits/record'
import { byKey } from '../../visits/record/by-key'

/** What a visit's record does not tell of the agreements and commitments in it, and the visit file does. */
export async function detailsOf({ agreements: shown, commitments: promised }: VisitRecord) {
  const agreementIds = shown.map(({ id }) => id)
  const commitmentIds = promised.map(({ id }) => id)
  const [relations, parties, corrections, more, steps, amounts] = await Promise.all([
    relationsOf(agreementIds),
    partiesOf(agreementIds),
    correctionsOf(agreementIds),
    moreOf(commitmentIds),
    stepsOf(commitmentIds),
    amountsOf(commitmentIds),
  ])
  return {
    relations: new Map(relations.map((row) => [row.id, row])),
    parties: byKey(parties, 'agreementId'),
    corrections: new Map(corrections.map(({ id, correction }) => [id, correction])),
    commitments: new Map(more.map((row) => [row.id, row])),
    steps: byKey(steps, 'commitmentId'),
    amounts: byKey(amounts, 'commitmentId'),
  }
}

export type Details = Awaited<ReturnType<typeof detailsOf>>

const relationsOf = (ids: string[]) =>
  db
    .select({ id: agreements.id, parentId: agreements.parentId, relation: agreements.relation })
    .from(agreements)
    .where(inArray(agreements.id, ids))

const partiesOf = (ids: string[]) =>
  db
    .select({
      agreementId: agreementParties.agreementId,
      id: agreementParties.id,
      organisation: agreementParties.organisationId,
      side: agreementParties.side,
    })
    .from(agreementParties)
    .where(and(inArray(agreementParties.agreementId, ids), isNull(agreementParties.removedAt)))
    .orderBy(asc(agreementParties.position), asc(agreementParties.id))

const correctionsOf = (ids: string[]) =>
  db
    .select({ id: agreementActs.id, correction: agreementActs.correction })
    .from(agreementActs)
    .where(and(inArray(agreementActs.agreementId, ids), eq(agreementActs.kind, 'corrected')))

const moreOf = (ids: string[]) =>
  db
    .select({
      id: commitments.id,
      visitId: commitments.visitId,
      evidence: commitments.evidence,
      dropReason: commitments.dropReason,
      important: commitments.important,
      kind: commitments.kind,
      rung: commitments.rung,
      course: commitments.course,
      courseReason: commitments.courseReason,
      continuesId: commitments.continuesId,
    })
    .from(commitments)
    .where(inArray(commitments.id, ids))

const stepsOf = (ids: string[]) =>
  db
    .select()
    .from(commitmentSteps)
    .where(and(inArray(commitmentSteps.commitmentId, ids), isNull(commitmentSteps.removedAt)))
    .orderBy(asc(commitmentSteps.id))

const amountsOf = (ids: string[]) =>
  db
    .select()
    .from(commitmentAmounts)
    .where(and(inArray(commitmentAmounts.commitmentId, ids), isNull(commitmentAmounts.removedAt)))
    .orderBy(asc(commitmentAmounts.id))

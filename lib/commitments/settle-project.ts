import 'server-only'

import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Reader, Tx } from '@/db/client'
import { commitmentAmounts, commitmentSteps, commitments } from '@/db/schema/commitments'
import { ok, type Problem, refusedField } from '../result'
import type { User } from '../user'
import { type CommitmentRow, findCommitmentRow } from './find'
import type { CommitmentInput } from './input'
import { ladderOf } from './ladder'

type Before = Pick<CommitmentRow, 'id' | 'kind' | 'rung' | 'course' | 'courseReason' | 'continuesId'>
type Refusal = { ok: false; problem: Problem } | undefined

const noLadder = { rung: null, course: null, courseReason: null }

/**
 * What a form says of the project that a commitment is of, as its columns, and the earlier commitment that it carries further.
 * Refused where that one is of no project, would come to carry itself further, or is carried further by another already.
 * One that the user may not see stays as it was.
 */
export async function settleProject(
  tx: Tx,
  user: User,
  input: Pick<CommitmentInput, 'kind' | 'continues'>,
  before?: Before,
) {
  const { kind } = input
  if (kind === 'general') {
    if (input.continues) return refusedField('continues', 'commitments.refused.onlyProjects')
    if (before && before.kind !== 'general' && (before.continuesId || (await hasLadder(tx, before.id))))
      return refusedField('kind', 'commitments.refused.projectStays')
    return ok({ kind, ...noLadder, continuesId: null, earlier: undefined })
  }
  const earlier = input.continues ? await findCommitmentRow(tx, user, input.continues) : undefined
  if (input.continues && !earlier) return refusedField('continues', 'commitments.refused.noSuchCommitment')
  const refusal = earlier && (await continuingRefusal(tx, earlier, before?.id))
  if (refusal) return refusal

  const ladder = before && before.kind !== 'general' ? before : ladderOf([])
  const { rung, course, courseReason } = ladder
  const continuesId = earlier?.id ?? (await unseen(tx, user, before?.continuesId ?? null))
  return ok({ kind, rung, course, courseReason, continuesId, earlier })
}

async function continuingRefusal(tx: Tx, earlier: CommitmentRow, id = ''): Promise<Refusal> {
  if (earlier.kind === 'general') return refusedField('continues', 'commitments.refused.onlyProjects')
  if (await leadsTo(tx, earlier, id)) return refusedField('continues', 'commitments.refused.comesBack')
  if (await isContinued(tx, earlier.id, id))
    return refusedField('continues', 'commitments.refused.carriedAlready')
  return undefined
}

/** Whether a commitment that is there carries this one further, other than the one of `but`. */
export async function isContinued(reader: Reader, id: string, but = ''): Promise<boolean> {
  const { continuesId, removedAt } = commitments
  const later = and(eq(continuesId, id), isNull(removedAt), ne(commitments.id, but))
  return (await reader.$count(commitments, later)) > 0
}

/** Whether a commitment has steps or amounts, or another carries it further. */
export async function hasLadder(reader: Reader, id: string): Promise<boolean> {
  const steps = and(eq(commitmentSteps.commitmentId, id), isNull(commitmentSteps.removedAt))
  const amounts = and(eq(commitmentAmounts.commitmentId, id), isNull(commitmentAmounts.removedAt))
  const counted =
    (await reader.$count(commitmentSteps, steps)) + (await reader.$count(commitmentAmounts, amounts))
  return counted > 0 || isContinued(reader, id)
}

async function leadsTo(tx: Tx, from: { id: string; continuesId: string | null }, id: string) {
  const seen = new Set<string>()
  let at: typeof from | undefined = from
  while (at && at.id !== id && !seen.has(at.id)) {
    seen.add(at.id)
    at = await linkOf(tx, at.continuesId)
  }
  return at?.id === id
}

async function linkOf(tx: Tx, id: string | null) {
  const { continuesId } = commitments
  const [link] = await tx
    .select({ id: commitments.id, continuesId })
    .from(commitments)
    .where(eq(commitments.id, id ?? ''))
  return link
}

async function unseen(tx: Tx, user: User, id: string | null): Promise<string | null> {
  const [row] = await tx
    .select({ ref: commitments.ref })
    .from(commitments)
    .where(eq(commitments.id, id ?? ''))
  return row && !(await findCommitmentRow(tx, user, row.ref)) ? id : null
}

import 'server-only'

import { and, eq, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { commitments } from '@/db/schema/commitments'
import { visits } from '@/db/schema/visits'
import type { User } from '../user'
import { visibleCommitments } from '../visibility'
import { listAmounts } from './amounts'
import type { Commitment } from './find-commitment'
import { firstSigned, projectOf } from './project'
import { listSteps } from './steps'

/**
 * The project that a commitment of trade or investment is of: its own steps and amounts, and the whole chain of commitments
 * that carry it, as far as the user may see them, the earliest first. `signed` is where it was first signed and counts.
 */
export async function findProject(user: User, { id }: Pick<Commitment, 'id'>) {
  const chain = await Promise.all(
    (await listChain(user, id)).map(async (commitment) => ({
      ...commitment,
      steps: await listSteps(db, commitment.id),
      amounts: await listAmounts(db, commitment.id),
    })),
  )
  const own = chain.find((each) => each.id === id)
  return { chain, steps: own?.steps ?? [], amounts: own?.amounts ?? [], signed: firstSigned(chain) }
}

export type Project = Awaited<ReturnType<typeof findProject>>

// Followed link by link in both directions: a project has a handful of commitments.
async function listChain(user: User, id: string) {
  const links = new Map<string, Awaited<ReturnType<typeof listLinks>>[number]>()
  let next = await listLinks(user, 'id', [id])
  while (next.length > 0) {
    for (const link of next) links.set(link.id, link)
    const earlier = next.flatMap(({ continuesId }) => continuesId ?? [])
    const later = next.map((link) => link.id)
    const around = [
      ...(await listLinks(user, 'id', earlier)),
      ...(await listLinks(user, 'continuesId', later)),
    ]
    next = around.filter((link) => !links.has(link.id))
  }
  return projectOf([...links.values()], id)
}

function listLinks(user: User, by: 'id' | 'continuesId', ids: string[]) {
  const { id, ref, wordsEn, wordsZh, continuesId, visitId } = commitments
  return db
    .select({ id, ref, wordsEn, wordsZh, continuesId, visitId, visitRef: visits.ref })
    .from(commitments)
    .leftJoin(visits, eq(visits.id, commitments.visitId))
    .where(and(inArray(commitments[by], ids), visibleCommitments(user)))
}

import 'server-only'

import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { programmeVersions } from '@/db/schema/programmes'
import { record } from '../audit'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { findVisitRow } from '../visits/find'
import { findOpenVisit } from '../visits/open'
import { write } from '../writing'
import { keepProgramme, programmeNow } from './keep'
import { lastVersion, plannedVersion } from './versions'

type Kept = Promise<Result<{ number: number; written: boolean }>>

const toldAs = (number: number) => ({ programmeVersion: [null, number] as [unknown, unknown] })

/**
 * Freezes the programme as it stands as what was planned; what was frozen before stays among the versions. Refused for a
 * visit that is closed or cancelled, and while there is nothing in the programme. A second click freezes nothing more.
 */
export async function freezeProgramme(user: User, ref: string): Kept {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const visit = await findOpenVisit(tx, user, ref)
    if (!visit.ok) return visit
    const { id } = visit.value
    const kept = await keepProgramme(tx, user, id, 'planned')
    if (!kept) return refused('programmes.refused.empty')
    if (kept.written)
      await record(tx, user, 'visit.programme-frozen', { kind: 'visit', id }, toldAs(kept.number))
    return ok(kept)
  })
}

/**
 * Takes back the last freezing: what was frozen before it is the plan again. The version itself stays. Refused when another
 * was frozen since.
 */
export async function unfreezeProgramme(user: User, ref: string, number: number): Promise<Result<null>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const visit = await findOpenVisit(tx, user, ref)
    if (!visit.ok) return visit
    const { id } = visit.value
    const planned = await plannedVersion(tx, id)
    if (planned?.number !== number) return refused('programmes.refused.changed')
    await tx.update(programmeVersions).set({ planned: false }).where(eq(programmeVersions.id, planned.id))
    const changes = { programmeVersion: [number, null] as [unknown, unknown] }
    await record(tx, user, 'visit.programme-unfrozen', { kind: 'visit', id }, changes)
    return ok(null)
  })
}

/** Keeps the programme as a version for a paper that goes out, if it differs from the last one. */
export async function issueProgramme(user: User, ref: string): Kept {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const visit = await findVisitRow(tx, user, ref)
    if (!visit) return refused('problems.gone')
    const { id } = visit
    const kept = await keepProgramme(tx, user, id, 'issued')
    if (!kept) return refused('programmes.refused.empty')
    if (kept.written)
      await record(tx, user, 'visit.programme-issued', { kind: 'visit', id }, toldAs(kept.number))
    return ok(kept)
  })
}

/** The version that a visit's programme is at as it stands, or null where it differs from every one that was kept. */
export async function currentVersion(user: User, visitId: string) {
  const [{ sha256 }, last] = await Promise.all([programmeNow(user, visitId), lastVersion(db, visitId)])
  return last?.sha256 === sha256 ? { number: last.number, madeAt: last.madeAt } : null
}

export type CurrentVersion = NonNullable<Awaited<ReturnType<typeof currentVersion>>>

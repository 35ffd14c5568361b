import 'server-only'

import type { Edition } from '@/db/values/reports'
import { type CostLine, costLinesOf } from '../costs/queries'
import { editionOf, type LeftOut } from '../editions/edition'
import { unseenBeside } from '../editions/unseen'
import type { User } from '../user'
import { findVisitRecord, type VisitRecord } from '../visits/record'
import { type Photo, photosOf } from './photos'
import { type PlannedProgramme, plannedProgramme } from './planned'
import { type ReportWords, reportWordsOf } from './words'

/** All that the papers of one visit are made from. Plain data: it can be written down as JSON and read again. */
export type Dossier = {
  record: VisitRecord
  costs: CostLine[]
  photos: Photo[]
  words: ReportWords[]
  planned: PlannedProgramme | null
}

/** A dossier cut to an edition, with what that left out. */
export type EditionDossier = Dossier & { edition: Edition; leftOut: LeftOut[] }

/**
 * The dossier of a visit in an edition, from what the user may see; undefined where they may not see the visit. What is
 * above their clearance is not in it, but its names are known to what is left out, so that no text for others speaks them.
 */
export async function findDossier(
  user: User,
  ref: string,
  edition: Edition,
): Promise<EditionDossier | undefined> {
  const dossier = await dossierFor(user, ref)
  if (!dossier) return undefined
  const made = editionOf(dossier, edition)
  if (edition === 'internal' || user.clearance === 'restricted') return made
  const whole = await dossierFor({ ...user, clearance: 'restricted' }, ref)
  const unseen = whole ? unseenBeside(dossier, editionOf(whole, edition).leftOut) : []
  return { ...made, leftOut: [...made.leftOut, ...unseen] }
}

async function dossierFor(user: User, ref: string): Promise<Dossier | undefined> {
  const record = await findVisitRecord(user, ref)
  if (!record) return undefined
  const [costs, photos, words, planned] = await Promise.all([
    costLinesOf(record.visit.id),
    photosOf(record),
    reportWordsOf(record.visit.id),
    plannedProgramme(user, record.visit.id),
  ])
  return { record, costs, photos, words, planned: planned ?? null }
}

import 'server-only'

import { db } from '@/db/client'
import type { Language } from '@/db/values'
import { findDossier } from '../dossiers/dossier'
import { withoutForms } from '../papers/for-readers'
import type { Paper } from '../papers/tree'
import { wordingIn } from '../papers/wording-in'
import { can } from '../permissions'
import type { User } from '../user'
import { reportLayoutsOf } from './layouts/queries'
import { tripReport } from './trip-report'

/**
 * The trip report of a visit as of today, from what the user may see of it, in the layout of that key or its own; undefined
 * where they may not see it, or there is no such layout.
 */
export async function findTripReport(
  user: User,
  ref: string,
  language: Language,
  layout?: string,
): Promise<Paper | undefined> {
  const dossier = await findDossier(user, ref, 'internal')
  const layouts = dossier && (await reportLayoutsOf(db, dossier.record.visit.id, language, layout))
  if (!layouts) return undefined
  const report = tripReport(dossier, wordingIn(language), layouts)
  return can(user, 'visits.write') ? report : withoutForms(report)
}

import 'server-only'

import { db } from '@/db/client'
import type { Language } from '@/db/values/office'
import { findDossier } from '../dossiers/dossier'
import { withoutForms } from '../papers/for-readers'
import { wordingIn } from '../papers/wording-in'
import { can } from '../permissions'
import type { User } from '../user'
import { isFrozen } from '../visits/open'
import { listLayouts, reportLayoutsOf } from './layouts/queries'
import { tripReport } from './trip-report'

/**
 * The trip report of a visit as of today, from what the user may see of it, in the layout of that key or its own, with the
 * layouts there are; undefined where they may not see it, or there is no such layout.
 */
export async function findReport(user: User, ref: string, language: Language, layout?: string) {
  const dossier = await findDossier(user, ref, 'internal')
  const chosen = dossier && (await reportLayoutsOf(db, dossier.record.visit.id, language, layout))
  if (!chosen) return undefined
  const report = tripReport(dossier, wordingIn(language), chosen)
  const mayWrite = can(user, 'visits.write')
  return {
    paper: mayWrite ? report : withoutForms(report),
    layouts: { shown: chosen.shown, all: await listLayouts(db) },
    canWrite: mayWrite && !isFrozen(dossier.record.visit.status),
  }
}

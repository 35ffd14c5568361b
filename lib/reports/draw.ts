import 'server-only'

import { db } from '@/db/client'
import type { EditionDossier } from '../dossiers/dossier'
import type { Paper } from '../papers/tree'
import type { Wording } from '../papers/wording'
import { reportLayoutsOf } from './layouts/queries'
import { tripReport } from './trip-report'

/** The trip report in the layout of that key, else in its own; undefined where there is no such layout. */
export async function drawReport(
  dossier: EditionDossier,
  wording: Wording,
  layout?: string,
): Promise<Paper | undefined> {
  const layouts = await reportLayoutsOf(db, dossier.record.visit.id, wording.language, layout)
  return layouts && tripReport(dossier, wording, layouts)
}

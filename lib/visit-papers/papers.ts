import type { EditionDossier } from '../dossiers/dossier'
import type { Paper } from '../papers/tree'
import type { Wording } from '../papers/wording'
import type { ReportLayouts } from '../reports/layouts/layout'
import { tripReport } from '../reports/trip-report'

/** What a paper may be told beside its language and edition. */
export type PaperOptions = {
  /** The member it is made for. */
  member?: string
  /** The key of the report's layout. */
  layout?: string
}

type Draw = (
  dossier: EditionDossier,
  wording: Wording,
  options: PaperOptions,
  layouts: ReportLayouts,
) => Paper

const drawn = {
  report: (dossier, wording, _, layouts) => tripReport(dossier, wording, layouts),
} as const satisfies Record<string, Draw>

export type VisitPaper = keyof typeof drawn

/** Every paper that is made of a visit, by the name of its file. */
export const visitPapers: Record<VisitPaper, Draw> = drawn

import type { Payer } from '@/db/values'
import type { EditionDossier } from '../dossiers/dossier'
import type { Paper } from '../papers/tree'
import type { Wording } from '../papers/wording'
import type { CurrentVersion } from '../programmes/commands'
import { tripReport } from '../reports/trip-report'
import { delegationPaper } from './delegation'
import { postTripNotice, preTripNotice } from './notice'
import { programmePaper } from './programme'

/** What a paper may be told beside its language and edition. */
export type PaperOptions = {
  /** The member it is made for. */
  member?: string
  /** The key of the report's layout. */
  layout?: string
  /** The version that the programme stands at, where it was issued as it is. */
  issued?: CurrentVersion | null
  /** Which sides pay for it, as the lines of costs say; an edition without costs tells this much. */
  payers?: Payer[]
}

type Draw = (dossier: EditionDossier, wording: Wording, options: PaperOptions) => Paper

const drawn = {
  report: ({ record }, wording) => tripReport(record, wording),
  programme: programmePaper,
  delegation: delegationPaper,
  'pre-trip': preTripNotice,
  'post-trip': postTripNotice,
} as const satisfies Record<string, Draw>

export type VisitPaper = keyof typeof drawn

/** Every paper that is made of a visit, by the name of its file. */
export const visitPapers: Record<VisitPaper, Draw> = drawn

import type { Edition } from '@/db/values/reports'
import type { Payer } from '@/db/values/visits'
import type { EditionDossier } from '../dossiers/dossier'
import type { Paper } from '../papers/tree'
import type { Wording } from '../papers/wording'
import type { CurrentVersion } from '../programmes/commands'
import { drawReport } from '../reports/draw'
import type { User } from '../user'
import { drawVisitBriefing } from './briefing/read'
import { delegationPaper } from './delegation'
import { postTripNotice, preTripNotice } from './notice'
import { programmePaper } from './programme'

/** What a paper may be told beside its language and edition. */
export type PaperOptions = {
  /** The member it is made for. */
  member?: string
  /** The key of the report's layout. */
  layout?: string
  /** Of minutes: all that was said, or the agreed text alone. */
  text?: 'internal' | 'agreed'
  /** The version that the programme stands at, where it was issued as it is. */
  issued?: CurrentVersion | null
  /** Which sides pay for it, as the lines of costs say; an edition without costs tells this much. */
  payers?: Payer[]
}

/**
 * One that needs more than the dossier reads it for the user, within what they may see. Undefined where there is no paper
 * of these options.
 */
type Draw = (
  dossier: EditionDossier,
  wording: Wording,
  options: PaperOptions,
  user: User,
) => Paper | undefined | Promise<Paper | undefined>

const drawn = {
  report: (dossier, wording, { layout }) => drawReport(dossier, wording, layout),
  programme: programmePaper,
  delegation: delegationPaper,
  'pre-trip': preTripNotice,
  'post-trip': postTripNotice,
  briefing: ({ record }, wording, _options, user) => drawVisitBriefing(user, record, wording),
} as const satisfies Record<string, Draw>

export type VisitPaper = keyof typeof drawn

/** Every paper that is made of a visit, by the name of its file. */
export const visitPapers: Record<VisitPaper, Draw> = drawn

/** Whether a paper has an edition: some are for the office alone. */
export const hasEdition = (kind: VisitPaper, edition: Edition): boolean =>
  edition === 'internal' || kind !== 'briefing'

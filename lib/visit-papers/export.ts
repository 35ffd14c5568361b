import 'server-only'

import { findDossier } from '../dossiers/dossier'
import { forOthers } from '../editions/for-others'
import { handOut, type PaperAsked, type PaperDrawn, type PaperFile } from '../papers/hand-out'
import { wordingIn } from '../papers/wording-in'
import type { Result } from '../result'
import type { User } from '../user'
import { type PaperOptions, type VisitPaper, visitPapers } from './papers'

/** A paper of a visit as it would be handed out; undefined where the user may not see the visit. */
export async function drawVisitPaper(
  user: User,
  ref: string,
  kind: VisitPaper,
  { language, edition }: Omit<PaperAsked, 'format'>,
  options: PaperOptions = {},
): Promise<PaperDrawn | undefined> {
  const dossier = await findDossier(user, ref, edition)
  if (!dossier) return undefined
  const wording = wordingIn(language)
  const { visit } = dossier.record
  const whole = visitPapers[kind](dossier, wording, options)
  const paper = edition === 'internal' ? whole : forOthers(whole, wording.t)
  const plainName = [visit.ref, kind, language, ...(edition === 'internal' ? [] : [edition])].join('-')
  const called = wording.t(`papers.kind.${kind}`, { direction: visit.direction })
  const whose = edition === 'internal' ? '' : `-${wording.t(`values.edition.${edition}`)}`
  const name = language === 'en' ? plainName : `${visit.ref}-${called}${whose}`
  return { paper, leftOut: dossier.leftOut, kind, subject: { kind: 'visit', id: visit.id }, plainName, name }
}

/** The same as a file, told in the audit trail; undefined where the user may not see the visit. */
export async function exportVisitPaper(
  user: User,
  ref: string,
  kind: VisitPaper,
  asked: PaperAsked,
  options: PaperOptions = {},
): Promise<Result<PaperFile> | undefined> {
  const drawn = await drawVisitPaper(user, ref, kind, asked, options)
  return drawn && handOut(user, drawn, asked)
}

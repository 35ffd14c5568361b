import 'server-only'

import { db } from '@/db/client'
import { findDossier } from '../dossiers/dossier'
import { handOut, type PaperAsked, type PaperDrawn, type PaperFile } from '../papers/hand-out'
import { wordingIn } from '../papers/wording-in'
import { reportLayoutsOf } from '../reports/layouts/queries'
import type { Result } from '../result'
import type { User } from '../user'
import { type PaperOptions, type VisitPaper, visitPapers } from './papers'

/** A paper of a visit as it would be handed out; undefined where the user may not see the visit, or asks for no known layout. */
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
  const layouts = await reportLayoutsOf(db, visit.id, language, options.layout)
  if (!layouts) return undefined
  const paper = visitPapers[kind](dossier, wording, options, layouts)
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

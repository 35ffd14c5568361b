import 'server-only'

import type { Language } from '@/db/values/office'
import { type EditionDossier, findDossier } from '../dossiers/dossier'
import { forOthers } from '../editions/for-others'
import { letterheadValues } from '../letterheads/fields'
import { handOut, type PaperAsked, type PaperDrawn, type PaperFile, whyNot } from '../papers/hand-out'
import { wordingIn } from '../papers/wording-in'
import { type Result, refused } from '../result'
import type { User } from '../user'
import { asIssued, besides, madeFor, memberMark } from './beside'
import { hasEdition, type PaperOptions, type VisitPaper, visitPapers } from './papers'

/**
 * A paper of a visit as it would be handed out; undefined where the user may not see the visit, or the paper has no such
 * edition or layout.
 */
export async function drawVisitPaper(
  user: User,
  ref: string,
  kind: VisitPaper,
  { language, edition }: Omit<PaperAsked, 'format'>,
  options: PaperOptions = {},
): Promise<PaperDrawn | undefined> {
  const dossier = await findDossier(user, ref, edition)
  return dossier && drawFromDossier(user, dossier, kind, language, options)
}

/** The same of a dossier that was read before: so that several papers tell the same, whatever is changed between them. */
export async function drawFromDossier(
  user: User,
  dossier: EditionDossier,
  kind: VisitPaper,
  language: Language,
  options: PaperOptions = {},
): Promise<PaperDrawn | undefined> {
  const { edition } = dossier
  if (!hasEdition(kind, edition)) return undefined
  const wording = wordingIn(language)
  const { visit } = dossier.record
  if (!madeFor(dossier, options)) return undefined
  const told = { ...options, ...(await besides(user, kind, visit.id)) }
  const whole = await visitPapers[kind](dossier, wording, told, user)
  if (!whole) return undefined
  const paper = edition === 'internal' ? whole : forOthers(whole, wording.t)
  const one = memberMark(dossier, wording, options)
  const plainName = [
    visit.ref,
    kind,
    ...one.plain,
    language,
    ...(edition === 'internal' ? [] : [edition]),
  ].join('-')
  const called = wording.t(`papers.kind.${kind}`, { direction: visit.direction })
  const whose = edition === 'internal' ? '' : `-${wording.t(`values.edition.${edition}`)}`
  const named = [visit.ref, called, ...one.name].join('-') + whose
  const name = language === 'en' ? plainName : named
  return {
    ...{ paper, leftOut: dossier.leftOut, kind, plainName, name },
    subject: { kind: 'visit', id: visit.id },
    letterheadValues: letterheadValues(paper, dossier, wording),
  }
}

/** The same as a file, told in the audit trail; undefined where the user may not see the visit. */
export async function exportVisitPaper(
  user: User,
  ref: string,
  kind: VisitPaper,
  asked: PaperAsked,
  options: PaperOptions = {},
): Promise<Result<PaperFile> | undefined> {
  if (!hasEdition(kind, asked.edition)) return refused('talks.refused.internalOnly')
  const drawn = await drawVisitPaper(user, ref, kind, asked, options)
  if (!drawn) return undefined
  const goesOut = whyNot(drawn, asked.edition) === undefined
  const issued = goesOut && (await asIssued(user, ref, kind))
  const carried = issued ? await drawVisitPaper(user, ref, kind, asked, options) : drawn
  return carried && handOut(user, carried, asked)
}

import 'server-only'

import { costLinesOf } from '../costs/queries'
import type { EditionDossier } from '../dossiers/dossier'
import { nameIn } from '../i18n/bilingual'
import type { Wording } from '../papers/wording'
import { can } from '../permissions'
import { currentVersion, issueProgramme } from '../programmes/commands'
import type { User } from '../user'
import type { PaperOptions, VisitPaper } from './papers'

/** What some papers are told that the dossier does not hold, or that an edition cuts from it. */
export async function besides(user: User, kind: VisitPaper, visitId: string): Promise<PaperOptions> {
  if (kind === 'programme') return { issued: await currentVersion(user, visitId) }
  if (kind !== 'pre-trip' && kind !== 'post-trip') return {}
  const costs = await costLinesOf(visitId)
  return { payers: [...new Set(costs.map(({ paidBy }) => paidBy))] }
}

/**
 * A programme that goes out becomes a version, if it may: a reader who may not write gets it marked as not issued. Answers
 * whether it became one now.
 */
export async function asIssued(user: User, ref: string, kind: VisitPaper): Promise<boolean> {
  if (kind !== 'programme' || !can(user, 'visits.write')) return false
  const issued = await issueProgramme(user, ref)
  return issued.ok && issued.value.written
}

/** Whether there is the member that a paper is asked for. Who sits where is not public, so no public paper is one member's. */
export function madeFor({ record, edition }: EditionDossier, { member }: PaperOptions): boolean {
  return member === undefined || (edition !== 'public' && record.members.some(({ id }) => id === member))
}

/** What tells the file of one member's paper from that of another: a number in ASCII, and the name. */
export function memberMark({ record }: EditionDossier, { language }: Wording, { member }: PaperOptions) {
  const index = record.members.findIndex(({ id }) => id === member)
  const found = record.members[index]
  return found
    ? { plain: [`member-${index + 1}`], name: [nameIn(language, found).text] }
    : { plain: [], name: [] }
}

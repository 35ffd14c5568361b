import 'server-only'

import type { Language } from '@/db/values/office'
import { findDossier } from '../dossiers/dossier'
import { withoutForms } from '../papers/for-readers'
import { wordingIn } from '../papers/wording-in'
import { can } from '../permissions'
import { currentVersion } from '../programmes/commands'
import { listProgrammeVersions } from '../programmes/versions'
import { plannedActualBlocks } from '../reports/planned-actual'
import type { User } from '../user'
import { isFrozen } from '../visits/open'
import { programmePaper } from './programme'

/**
 * What the page of a programme shows: the paper as it would go out inside the office, for all or for one member, what became
 * of the plan, and the versions. Undefined where the user may not see the visit, or it has no such member.
 */
export async function findProgrammePage(user: User, ref: string, language: Language, member?: string) {
  const dossier = await findDossier(user, ref, 'internal')
  if (!dossier) return undefined
  const { record, planned } = dossier
  const { visit, members } = record
  if (member && !members.some(({ id }) => id === member)) return undefined
  const [current, versions = []] = await Promise.all([
    currentVersion(user, visit.id),
    listProgrammeVersions(user, ref),
  ])
  const wording = wordingIn(language)
  const paper = programmePaper(dossier, wording, { member, issued: current })
  const mayWrite = can(user, 'visits.write')
  return {
    visit,
    members,
    paper: mayWrite ? paper : withoutForms(paper),
    changes: planned ? plannedActualBlocks({ record, planned, edition: 'internal', wording }) : [],
    versions,
    current,
    plan: planned?.number ?? null,
    canFreeze: mayWrite && !isFrozen(visit.status),
    isEmpty: record.stops.length + record.journeys.length + record.meetings.length === 0,
  }
}

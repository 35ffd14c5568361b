import type { Sensitivity } from '@/db/values/office'
import { highestLevel } from '../papers/level'
import type { Dossier } from './dossier'

/** The highest level of anything that a dossier holds, the programme as it was planned with it. */
export function levelOfDossier({ record, planned }: Dossier): Sensitivity {
  const { visit, meetings, agreements, commitments } = record
  return highestLevel([
    visit,
    ...meetings,
    ...agreements,
    ...commitments,
    ...(planned?.programme.meetings ?? []),
  ])
}

import type { PlannedProgramme } from '../dossiers/planned'
import type { Block } from '../papers/tree'
import type { Wording } from '../papers/wording'
import type { VisitRecord } from '../visits/record'

/** What became of the programme as it was planned. */
export function plannedActualBlocks(_of: {
  record: VisitRecord
  planned: PlannedProgramme | null
  wording: Wording
}): Block[] {
  return []
}

import type { VisitFile } from '../format'
import type { Ids } from './ids'
import { idsIn } from './references'

/** The plan of a file with the ids that its records have here, as JSON; what is in the plan alone keeps its own. */
export function plannedHere(content: VisitFile, ids: Ids): string {
  const inside = new Set(idsIn(content))
  const programme: unknown = JSON.parse(JSON.stringify(content.planned?.programme), (_, value) =>
    typeof value === 'string' && inside.has(value) ? ids(value) : value,
  )
  return JSON.stringify(programme)
}

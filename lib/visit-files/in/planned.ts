import type { VisitFile } from '../format'
import type { Ids } from './ids'
import { idsIn } from './references'

type Plan = NonNullable<VisitFile['planned']>['programme']

/** The plan of a file with the ids that its records have here; what is in the plan alone keeps its own. */
export function plannedHere(content: VisitFile, { programme }: { programme: Plan }, ids: Ids): Plan {
  const inside = new Set(idsIn(content))
  return JSON.parse(JSON.stringify(programme), (_, value) =>
    typeof value === 'string' && inside.has(value) ? ids(value) : value,
  )
}

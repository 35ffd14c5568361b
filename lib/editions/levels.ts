import type { Sensitivity } from '@/db/values/office'
import type { Edition } from '@/db/values/reports'

const levels: Record<Edition, readonly Sensitivity[]> = {
  internal: ['public', 'internal', 'restricted'],
  counterpart: ['public', 'internal'],
  public: ['public'],
}

/** Whether a record of that sensitivity may stand in the edition. */
export function reaches(edition: Edition, { sensitivity }: { sensitivity: Sensitivity }): boolean {
  return levels[edition].includes(sensitivity)
}

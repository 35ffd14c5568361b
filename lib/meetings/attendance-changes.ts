import type { Changes } from '@/db/schema/office'
import type { attendances } from '@/db/values/meetings'

type Attendance = (typeof attendances)[number]

/** That somebody's attendance changed; null: they were not, or are no longer, at the table. */
export type Turn = { name: string; before: Attendance | null; after: Attendance | null }

/** The turns as the audit trail keeps them: for each kind of attendance, who is of it no longer, and who now is. */
export function attendanceChanges(turns: Turn[]): Changes {
  const changes: Changes = {}
  for (const kind of new Set(turns.flatMap(({ before, after }) => [before, after])))
    if (kind) changes[kind] = [namesOf(turns, 'before', kind), namesOf(turns, 'after', kind)]
  return changes
}

function namesOf(turns: Turn[], when: 'before' | 'after', kind: Attendance): string[] | null {
  const names = turns.filter((turn) => turn[when] === kind).map(({ name }) => name)
  return names.length > 0 ? names : null
}

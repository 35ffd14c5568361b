import type { MeetingRecord } from '../../visits/record'

type Table = Pick<MeetingRecord, 'participants' | 'counterparts'>

/**
 * Who sat on the other side, each with the organisation they were there for: the one named with them, else the only one
 * that was met. Null where nobody knows.
 */
export function theirSeats({ participants, counterparts }: Table) {
  const [only, ...others] = counterparts
  const supposed = only && others.length === 0 ? only.id : null
  return participants
    .filter(({ side }) => side === 'theirs')
    .map((seat) => ({ ...seat, at: seat.organisation?.id ?? supposed }))
}

/** The organisations of the other side of a table: those that were met, and those that people were there for. */
export function theirOrganisations(table: Table): string[] {
  const spoken = theirSeats(table).flatMap(({ at }) => at ?? [])
  return [...new Set([...table.counterparts.map(({ id }) => id), ...spoken])]
}

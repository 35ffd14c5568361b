import type { Edition } from '@/db/values/reports'
import type { Dossier } from '../dossiers/dossier'
import { editionOf } from './edition'
import { madePerson } from './made-dossier'

/** A person of the other side who sat at a meeting: for tests. */
export const seat = (meetingId: string, id: string) => ({
  ...madePerson(id),
  id: `seat of ${id}`,
  meetingId,
  side: 'theirs' as const,
  attendance: 'attended' as const,
})

/** Everything that an edition of a dossier says, as one text: for tests. */
export const shownIn = (dossier: Dossier, edition: Edition) => {
  const { leftOut: _, ...shown } = editionOf(dossier, edition)
  return JSON.stringify(shown)
}

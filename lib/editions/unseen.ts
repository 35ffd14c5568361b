import type { Dossier } from '../dossiers/dossier'
import type { LeftOut } from './edition'
import { nameless } from './left-out'

/** Of all that an edition leaves out, the records that a reader's own dossier lacks: by their names alone. */
export function unseenBeside({ record, planned }: Dossier, leftOut: LeftOut[]): LeftOut[] {
  const { meetings, agreements, commitments, sources } = record
  const own = [...meetings, ...agreements, ...commitments, ...sources, ...(planned?.programme.meetings ?? [])]
  const seen = new Set(own.map(({ id }) => id))
  return leftOut
    .filter(({ kind, id, field }) => field === null && isRecord(kind) && !seen.has(id))
    .map((each) => ({ ...each, mark: null, title: nameless, unseen: true }))
}

const isRecord = (kind: LeftOut['kind']) =>
  kind === 'meeting' || kind === 'agreement' || kind === 'commitment' || kind === 'source'

import type { EditionDossier } from '../dossiers/dossier'
import type { Wording } from '../papers/wording'
import type { Missing } from '../visits/missing'

/** What every part of a report is written from. */
export type Given = EditionDossier & { missing: Missing[]; wording: Wording }

/** As much of it as what is told of the record alone needs. */
export type RecordGiven = Pick<Given, 'record' | 'missing' | 'wording'>

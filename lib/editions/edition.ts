import type { Edition } from '@/db/values'
import type { Dossier, EditionDossier } from '../dossiers/dossier'
import type { Names } from '../i18n/bilingual'
import type { MessageKey } from '../i18n/keys'
import type { RecordKind } from '../subjects'

/** One thing that an edition does not show: which record or which of its fields, and why. */
export type LeftOut = {
  kind: RecordKind | 'cost' | 'photo' | 'words'
  id: string
  /** Its reference or number, where it has one. */
  mark: string | null
  title: Names
  /** The field that is left out; null: the whole record. */
  field: string | null
  why: MessageKey
  /** Names and references that a text of the edition may not speak. */
  names: string[]
}

/** A dossier as an edition may show it. */
export function editionOf(dossier: Dossier, edition: Edition): EditionDossier {
  return { ...dossier, edition, leftOut: [] }
}

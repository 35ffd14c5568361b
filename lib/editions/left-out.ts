import type { Names } from '../i18n/bilingual'
import type { MessageKey } from '../i18n/keys'
import type { RecordKind } from '../subjects'

/** One thing that an edition does not show: which record or which of its fields, and why. */
export type LeftOut = {
  kind: RecordKind | 'cost' | 'photo' | 'words' | 'source'
  id: string
  /** Its reference or number, where it has one. */
  mark: string | null
  title: Names
  /** The field that is left out; null: the whole record. */
  field: string | null
  why: MessageKey
  /** Names and references that a text of the edition may not speak. */
  names: string[]
  /** Longer names of directory entries shown that hold one of those, and may be spoken. */
  within: string[]
  /** It is above the clearance of who asks: it is not listed, and no text of the edition may name it either. */
  unseen?: boolean
}

/**
 * What was left out, before it is known which of its names something shown has too: `names` of directory entries, `titles`
 * of records, and names that are `spared` though they went with it.
 */
export type Withheld = Omit<LeftOut, 'within'> & { titles?: string[]; spared?: string[] }

export type About = Pick<LeftOut, 'kind' | 'id' | 'mark' | 'title'>

/** What is left of records after a cut, and what was cut away. */
export type Cut<T> = { shown: T; withheld: Withheld[] }

export const nameless: Names = { nameEn: null, nameZh: null, nameLocal: null, localLanguage: null }

/** A title as a name that has no local script. */
export function titled(nameEn: string | null, nameZh: string | null = null): Names {
  return { ...nameless, nameEn, nameZh }
}

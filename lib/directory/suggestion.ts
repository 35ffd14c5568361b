import type { organisationKinds } from '@/db/values/directory'
import type { Names } from '../i18n/bilingual'
import type { DirectoryKind } from './kinds'

/** A record of the directory as a combobox offers it: its names, and what tells it apart from another of the same name. */
export type Suggestion = Names & {
  of: DirectoryKind
  id: string
  otherNames: string[]
  /** Of an organisation. */
  kind: (typeof organisationKinds)[number] | null
  /** Of a place, or of an organisation's place: ISO 3166-1 alpha-2. */
  country: string | null
  /** Where an organisation is, or where a person has a post. */
  at: Names | null
  /** Of a person: the post held now, else the last one known. */
  postEn: string | null
  postZh: string | null
}

import type { Column } from '@/db/columns'
import { organisations } from '@/db/schema/people'

type Named<N extends Column, Z extends Column, L extends Column, T extends Column> = {
  nameEn: N
  nameZh: Z
  nameLocal: L
  localLanguage: T
}

/** The columns of a name in every script. */
export function nameColumns<N extends Column, Z extends Column, L extends Column, T extends Column>(
  of: Named<N, Z, L, T>,
) {
  return {
    nameEn: of.nameEn,
    nameZh: of.nameZh,
    nameLocal: of.nameLocal,
    localLanguage: of.localLanguage,
  }
}

/** The organisation that a left join brings, with its names and kind. */
export const organisationColumns = {
  id: organisations.id,
  ...nameColumns(organisations),
  kind: organisations.kind,
}

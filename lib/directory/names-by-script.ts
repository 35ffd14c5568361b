import type { Names } from '../i18n/bilingual'
import type { Translator } from '../i18n/translator-for'
import type { Column } from '../lists/table'

/** The columns of a list that hold a name in each script. */
export function namesByScript<R extends Names>(t: Translator): Column<R>[] {
  return [
    { heading: t('lists.columns.nameEn'), width: 30, value: ({ nameEn }) => nameEn },
    { heading: t('lists.columns.nameZh'), width: 20, value: ({ nameZh }) => nameZh },
    { heading: t('lists.columns.nameLocal'), width: 30, value: ({ nameLocal }) => nameLocal },
  ]
}

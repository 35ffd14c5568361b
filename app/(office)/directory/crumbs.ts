import type { Route } from 'next'
import type { Crumb } from '@/app/ui/page-frame'
import { type DirectoryKind, directoryPaths } from '@/lib/directory/kinds'
import { type Names, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'

/** The way to a record's pages: the directory, its list and, below the record, the record. */
export async function entryCrumbs(kind: DirectoryKind, of?: Names & { id: string }): Promise<Crumb[]> {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const path = directoryPaths[kind]
  const list: Crumb[] = [
    { href: '/directory', label: t('directory.title') },
    { href: path, label: t(`directory.list.${kind}`) },
  ]
  if (!of) return list
  return [...list, { href: `${path}/${of.id}` as Route, label: nameIn(language, of).text }]
}

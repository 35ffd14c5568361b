import type { Route } from 'next'
import type { Crumb } from '@/app/ui/page-frame'
import { SpokenText } from '@/app/ui/spoken'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { Layout } from '@/lib/reports/layouts/layout'

/** The way from the settings to the layouts, and to one of them. */
export async function layoutCrumbs(layout?: Layout): Promise<Crumb[]> {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const crumbs: Crumb[] = [
    { href: '/settings', label: t('settings.title') },
    { href: '/settings/layouts' as Route, label: t('layouts.title') },
  ]
  if (!layout) return crumbs
  const name = inLanguage(language, layout.nameEn, layout.nameZh)
  return [...crumbs, { href: `/settings/layouts/${layout.key}` as Route, label: <SpokenText of={name} /> }]
}

import type { Route } from 'next'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { Crumb } from '../../../ui/page-frame'
import { SpokenText } from '../../../ui/spoken'

type Visit = { ref: string; titleEn: string | null; titleZh: string | null }

/** The way from the list of visits to a page of one, each further step as given. */
export async function visitCrumbs(visit: Visit, ...further: Crumb[]): Promise<Crumb[]> {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const title = inLanguage(language, visit.titleEn, visit.titleZh)
  const here: Crumb = { href: `/visits/${visit.ref}` as Route, label: <SpokenText of={title} /> }
  return [{ href: '/visits' as Route, label: t('frame.visits') }, here, ...further]
}

/** The way from the list of visits past a visit's report to what hangs on it. */
export async function reportCrumbs(visit: Visit, ...further: Crumb[]): Promise<Crumb[]> {
  const t = await translator()
  const report: Crumb = { href: `/visits/${visit.ref}/report` as Route, label: t('visits.report') }
  return visitCrumbs(visit, report, ...further)
}

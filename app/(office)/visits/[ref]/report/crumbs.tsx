import type { Route } from 'next'
import type { Crumb } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { visitCrumbs } from '../visit-crumbs'

type Visit = Parameters<typeof visitCrumbs>[0]

/** The way to a page of a visit's report. */
export async function reportCrumbs(visit: Visit, ...further: Crumb[]): Promise<Crumb[]> {
  const t = await translator()
  const report = { href: `/visits/${visit.ref}/report` as Route, label: t('visits.report') }
  return visitCrumbs(visit, report, ...further)
}

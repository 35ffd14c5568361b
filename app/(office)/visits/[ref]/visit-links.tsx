import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { translator } from '@/lib/i18n/translator'

/** The other pages of a visit. */
export async function VisitLinks({ visitRef, canWrite }: { visitRef: string; canWrite: boolean }) {
  const t = await translator()
  const home = `/visits/${visitRef}`
  const links = [
    { page: 'report', label: t('visits.report') },
    { page: 'programme', label: t('programmes.page.title') },
    { page: 'papers', label: t('editions.page.link') },
    { page: 'delegation', label: t('visits.toDelegation') },
    { page: 'itinerary', label: t('visits.toItinerary') },
    { page: 'costs', label: t('visits.costs') },
    { page: 'history', label: t('visits.history') },
  ]
  return (
    <nav aria-label={t('visits.pages')} className="mb-6 border-y border-rule py-2 print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {canWrite && (
          <li>
            <TextLink href={`${home}/edit` as Route} data-key="e">
              {t('visits.edit')}
            </TextLink>
          </li>
        )}
        {links.map(({ page, label }) => (
          <li key={page}>
            <TextLink href={`${home}/${page}` as Route}>{label}</TextLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

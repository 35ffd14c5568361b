import type { Route } from 'next'
import { ButtonLink, TextLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { Pages } from '@/app/ui/pages'
import { TakeAway } from '@/app/ui/take-away'
import { UndoBanner } from '@/app/ui/undo-banner'
import { translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { addressOf, isNarrowed, visitFilters } from '@/lib/visits/filters'
import { listVisitFacets, listVisits, visitsAPage } from '@/lib/visits/queries'
import { restoreVisitAction } from './actions'
import { FilterForm } from './filter-form'
import { VisitTable } from './visit-table'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('visits.title') }
}

export default async function VisitsPage(props: PageProps<'/visits'>) {
  const user = await requireUser()
  const asked = await props.searchParams
  const filters = visitFilters.parse(asked)
  const [t, { count, visits }, facets] = await Promise.all([
    translator(),
    listVisits(user, filters),
    listVisitFacets(user),
  ])
  const mayPlan = can(user, 'visits.write')
  const plan = mayPlan && (
    <ButtonLink href="/visits/new" tone="primary" data-key="n">
      {t('visits.plan')}
    </ButtonLink>
  )
  const narrowed = isNarrowed(filters)
  const [, removed] = /^visit:(V\d{4}-\d{3,})$/.exec(String(asked.undo)) ?? []
  return (
    <Page
      title={t('visits.title')}
      lead={<TextLink href={'/meetings' as Route}>{t('visits.allMeetings')}</TextLink>}
      actions={plan}
    >
      {mayPlan && removed && (
        <UndoBanner
          text={t('visits.removed', { ref: removed })}
          action={restoreVisitAction.bind(null, removed)}
        />
      )}
      {(count > 0 || narrowed) && <FilterForm filters={filters} {...facets} />}
      {visits.length > 0 && <VisitTable visits={visits} />}
      {visits.length === 0 && (
        <Empty action={(narrowed || count > 0) && <TextLink href="/visits">{t('visits.clear')}</TextLink>}>
          {t(narrowed || count > 0 ? 'visits.noneFound' : 'visits.none')}
        </Empty>
      )}
      {count > 0 && (
        <>
          <Pages
            count={count}
            page={filters.page}
            size={visitsAPage}
            hrefOf={(page) => addressOf(filters, page)}
          />
          <TakeAway address={addressOf(filters, 1)} />
        </>
      )}
    </Page>
  )
}

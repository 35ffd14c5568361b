import type { Route } from 'next'
import { ButtonLink, TextLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { Pages } from '@/app/ui/pages'
import { TakeAway } from '@/app/ui/take-away'
import { UndoBanner } from '@/app/ui/undo-banner'
import { addressOf, agreementFilters, isNarrowed } from '@/lib/agreements/filters'
import { listAgreements, pageSize } from '@/lib/agreements/list'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { formatDate } from '@/lib/time/format'
import { SavedViews } from '../views/saved-views'
import { restoreAgreementAction } from './actions'
import { AgreementTable } from './agreement-table'
import { FilterForm } from './filter-form'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('frame.agreements') }
}

export default async function AgreementsPage({ searchParams }: PageProps<'/agreements'>) {
  const user = await requireUser()
  const asked = await searchParams
  const filters = agreementFilters.parse(asked)
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { rows, count } = await listAgreements(user, filters, language)

  const mayWrite = can(user, 'agreements.write')
  const narrowed = isNarrowed(filters)
  const [kind, removed] = String(asked.undo).split(':')
  const record = mayWrite && (
    <ButtonLink href={'/agreements/new' as Route} tone="primary" data-key="n">
      {t('agreements.record')}
    </ButtonLink>
  )
  const review = can(user, 'agreements.review') && (
    <ButtonLink href="/agreements/review">{t('reviews.session.title')}</ButtonLink>
  )
  return (
    <Page
      title={t('frame.agreements')}
      actions={
        <>
          {record}
          {review}
        </>
      }
    >
      {mayWrite && kind === 'agreement' && removed && (
        <UndoBanner
          text={t('agreements.removed', { ref: removed })}
          action={restoreAgreementAction.bind(null, removed)}
        />
      )}
      <FilterForm user={user} filters={filters} />
      <SavedViews user={user} list="agreements" address={addressOf(filters, 1)} undo={String(asked.undo)} />
      {filters.on && (
        <p role="status" className="mb-4 rounded border border-rule bg-tint px-4 py-2">
          {t('agreements.list.asOf', { day: formatDate(filters.on, language) })}
        </p>
      )}
      {rows.length === 0 ? (
        <Empty action={narrowed && <TextLink href="/agreements">{t('agreements.list.clear')}</TextLink>}>
          {t(narrowed ? 'agreements.list.noMatch' : 'agreements.list.none')}
        </Empty>
      ) : (
        <AgreementTable agreements={rows} filters={filters} />
      )}
      <Pages count={count} page={filters.page} size={pageSize} hrefOf={(page) => addressOf(filters, page)} />
      <TakeAway address={addressOf(filters, 1)} />
    </Page>
  )
}

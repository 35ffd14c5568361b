import { ButtonLink, TextLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { Pages } from '@/app/ui/pages'
import { TakeAway } from '@/app/ui/take-away'
import { UndoBanner } from '@/app/ui/undo-banner'
import { commitmentFilters, commitmentsAddress, isNarrowed } from '@/lib/commitments/filters'
import { findLedger, pageSize } from '@/lib/commitments/queries'
import { env } from '@/lib/env'
import { translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { todayIn } from '@/lib/time/local'
import { SavedViews } from '../views/saved-views'
import { restoreCommitmentAction } from './actions'
import { ByPartner } from './by-partner'
import { CommitmentTable } from './commitment-table'
import { FilterForm } from './filter-form'
import { Tabs } from './tabs'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('frame.commitments') }
}

export default async function CommitmentsPage({ searchParams }: PageProps<'/commitments'>) {
  const user = await requireUser()
  const asked = await searchParams
  const filters = commitmentFilters.parse(asked)
  const today = todayIn(env().HOME_ZONE)
  const [t, { counts, lines: commitments }] = await Promise.all([
    translator(),
    findLedger(user, filters, today),
  ])
  const mayWrite = can(user, 'commitments.write')
  const narrowed = isNarrowed(filters)
  const [kind, removed] = String(asked.undo).split(':')
  const make = mayWrite && (
    <ButtonLink href="/commitments/new" tone="primary" data-key="n">
      {t('commitments.make')}
    </ButtonLink>
  )
  return (
    <Page title={t('frame.commitments')} actions={make}>
      {mayWrite && kind === 'commitment' && removed && (
        <UndoBanner
          text={t('commitments.removed', { ref: removed })}
          action={restoreCommitmentAction.bind(null, removed)}
        />
      )}
      <Tabs filters={filters} counts={counts} />
      <FilterForm user={user} filters={filters} />
      <SavedViews
        user={user}
        list="commitments"
        address={commitmentsAddress({ ...filters, page: 1 })}
        undo={String(asked.undo)}
      />
      {commitments.length === 0 ? (
        <Empty action={narrowed && <TextLink href="/commitments">{t('commitments.list.clear')}</TextLink>}>
          {t(narrowed ? 'commitments.list.noMatch' : 'commitments.list.none')}
        </Empty>
      ) : filters.order === 'partner' ? (
        <ByPartner commitments={commitments} today={today} />
      ) : (
        <CommitmentTable caption={t('commitments.list.caption')} commitments={commitments} today={today} />
      )}
      <Pages
        count={counts[filters.promiser ?? 'all']}
        page={filters.page}
        size={pageSize}
        hrefOf={(page) => commitmentsAddress({ ...filters, page })}
      />
      <TakeAway address={commitmentsAddress({ ...filters, page: 1 })} />
    </Page>
  )
}

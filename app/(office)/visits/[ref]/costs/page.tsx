import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { findCosts } from '@/lib/costs/find'
import { translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { isFrozen } from '@/lib/visits/open'
import { visitCrumbs } from '../visit-crumbs'
import { LineTable } from './line-table'
import { TotalTables } from './total-tables'
import { UndoRemoval } from './undo-removal'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('costs.title') }
}

export default async function CostsPage(props: PageProps<'/visits/[ref]/costs'>) {
  const user = await requireUser()
  const [{ ref }, { undo }] = await Promise.all([props.params, props.searchParams])
  const found = await findCosts(user, ref)
  if (!found) notFound()
  const t = await translator()
  const { visit, costs } = found
  const frozen = isFrozen(visit.status)
  const canWrite = can(user, 'visits.write') && !frozen
  return (
    <Page
      title={t('costs.title')}
      crumbs={await visitCrumbs(visit)}
      lead={frozen ? t('problems.frozen', { status: visit.status }) : t('costs.lead')}
      actions={
        canWrite && (
          <ButtonLink href={`/visits/${ref}/costs/new` as Route} tone="primary" data-key="n">
            {t('costs.add')}
          </ButtonLink>
        )
      }
    >
      {canWrite && <UndoRemoval of={ref} undo={undo} />}
      {costs.length === 0 ? (
        <Empty>{t('costs.none')}</Empty>
      ) : (
        <>
          <LineTable visitRef={ref} costs={costs} canWrite={canWrite} />
          <TotalTables costs={costs} />
        </>
      )}
    </Page>
  )
}

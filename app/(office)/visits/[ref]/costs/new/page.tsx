import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { findCostsForm } from '@/lib/costs/find'
import { env } from '@/lib/env'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { isFrozen } from '@/lib/visits/open'
import { visitCrumbs } from '../../visit-crumbs'
import { addCostAction } from '../actions'
import { CostFields } from '../cost-fields'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('costs.add') }
}

export default async function NewCostPage({ params }: PageProps<'/visits/[ref]/costs/new'>) {
  const user = await requirePermission('visits.write')
  const { ref } = await params
  const found = await findCostsForm(user, ref)
  if (!found) notFound()
  const list = `/visits/${ref}/costs` as Route
  if (isFrozen(found.visit.status)) redirect(list)
  const t = await translator()
  return (
    <Page
      title={t('costs.add')}
      crumbs={await visitCrumbs(found.visit, { href: list, label: t('costs.title') })}
      narrow
    >
      <ActionForm
        action={addCostAction.bind(null, ref)}
        values={{ currency: env().HOME_CURRENCY, paidBy: 'us' }}
        submission={newSubmission()}
        submit={t('costs.addThis')}
        cancel={{ href: list }}
      >
        <CostFields visited={found.visited} />
      </ActionForm>
    </Page>
  )
}

import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ActionButton } from '@/app/ui/action-button'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { findCostLine, findCostsForm } from '@/lib/costs/find'
import { costValues } from '@/lib/costs/values'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { isFrozen } from '@/lib/visits/open'
import { visitCrumbs } from '../../visit-crumbs'
import { editCostAction, removeCostAction } from '../actions'
import { CostFields } from '../cost-fields'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('costs.title') }
}

export default async function CostLinePage({ params }: PageProps<'/visits/[ref]/costs/[line]'>) {
  const user = await requirePermission('visits.write')
  const { ref, line: id } = await params
  const [found, form] = await Promise.all([findCostLine(user, ref, id), findCostsForm(user, ref)])
  if (!found || !form) notFound()
  const { visit, line } = found
  const list = `/visits/${ref}/costs` as Route
  if (line.removedAt) redirect(`/visits/${ref}/costs?undo=cost:${id}`)
  if (isFrozen(visit.status)) redirect(list)
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <Page
      title={t('costs.editTitle', { number: line.position })}
      crumbs={await visitCrumbs(visit, { href: list, label: t('costs.title') })}
      actions={<ActionButton action={removeCostAction.bind(null, ref, id)} label={t('costs.remove')} />}
      narrow
    >
      <ActionForm
        action={editCostAction.bind(null, ref, id)}
        values={costValues(language, line)}
        version={line.version}
        cancel={{ href: list }}
      >
        <CostFields visited={form.visited} />
      </ActionForm>
    </Page>
  )
}

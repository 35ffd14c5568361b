import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { findVisitToEdit } from '@/lib/visits/editing'
import { visitValues } from '@/lib/visits/form-values'
import { editVisitAction } from '../../actions'
import { VisitFields } from '../../visit-form'
import { visitCrumbs } from '../visit-crumbs'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('visits.edit') }
}

export default async function EditVisitPage(props: PageProps<'/visits/[ref]/edit'>) {
  const user = await requirePermission('visits.write')
  const { ref } = await props.params
  const found = await findVisitToEdit(user, ref)
  if (!found) notFound()
  const t = await translator()

  const { visit, owners } = found
  return (
    <Page title={t('visits.edit')} crumbs={await visitCrumbs(visit)} narrow>
      <ActionForm
        action={editVisitAction.bind(null, ref)}
        values={visitValues(visit)}
        version={visit.version}
        cancel={{ href: `/visits/${ref}` as Route }}
      >
        <VisitFields user={user} owners={owners} report />
      </ActionForm>
    </Page>
  )
}

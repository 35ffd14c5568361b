import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { entryCrumbs } from '../../crumbs'
import { addOrganisationAction } from '../actions'
import { OrganisationFields } from '../organisation-fields'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('directory.add.organisation') }
}

export default async function NewOrganisationPage() {
  await requirePermission('directory.write')
  const t = await translator()
  return (
    <Page title={t('directory.add.organisation')} crumbs={await entryCrumbs('organisation')} narrow>
      <ActionForm
        action={addOrganisationAction}
        submission={newSubmission()}
        cancel={{ href: '/directory/organisations' }}
      >
        <OrganisationFields />
      </ActionForm>
    </Page>
  )
}

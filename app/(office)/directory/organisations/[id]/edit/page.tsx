import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { organisationValues } from '@/lib/directory/organisations/form-values'
import { findOrganisation } from '@/lib/directory/organisations/queries'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { entryCrumbs } from '../../../crumbs'
import { editOrganisationAction } from '../../actions'
import { OrganisationFields } from '../../organisation-fields'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('directory.editOf.organisation') }
}

export default async function EditOrganisationPage(props: PageProps<'/directory/organisations/[id]/edit'>) {
  const user = await requirePermission('directory.write')
  const organisation = await findOrganisation(user, (await props.params).id)
  if (!organisation) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <Page
      title={t('directory.editOf.organisation')}
      crumbs={await entryCrumbs('organisation', organisation)}
      narrow
    >
      <ActionForm
        action={editOrganisationAction.bind(null, organisation.id)}
        values={organisationValues(language, organisation, organisation.place)}
        version={organisation.version}
        cancel={{ href: `/directory/organisations/${organisation.id}` as Route }}
      >
        <OrganisationFields />
      </ActionForm>
    </Page>
  )
}

import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { personValues } from '@/lib/directory/people/form-values'
import { findPerson } from '@/lib/directory/people/queries'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { entryCrumbs } from '../../../crumbs'
import { editPersonAction } from '../../actions'
import { PersonFields } from '../../person-fields'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('directory.editOf.person') }
}

export default async function EditPersonPage(props: PageProps<'/directory/people/[id]/edit'>) {
  const user = await requirePermission('directory.write')
  const person = await findPerson(user, (await props.params).id)
  if (!person) notFound()
  const t = await translator()
  return (
    <Page title={t('directory.editOf.person')} crumbs={await entryCrumbs('person', person)} narrow>
      <ActionForm
        action={editPersonAction.bind(null, person.id)}
        values={personValues(person)}
        version={person.version}
        cancel={{ href: `/directory/people/${person.id}` as Route }}
      >
        <PersonFields />
      </ActionForm>
    </Page>
  )
}

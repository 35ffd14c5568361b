import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/app/ui/page-frame'
import { findPerson } from '@/lib/access/queries'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { editPersonAction } from '../../actions'
import { PersonForm } from '../../person-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('people.edit') }
}

export default async function EditPersonPage({ params }: PageProps<'/settings/people/[id]/edit'>) {
  const user = await requirePermission('people.manage')
  const person = await findPerson(user, (await params).id)
  if (!person) notFound()
  const t = await translator()
  const { name, email, roles, clearance } = person
  const back = `/settings/people/${person.id}` as Route
  return (
    <Page
      title={t('people.editTitle', { name })}
      crumbs={[
        { href: '/settings', label: t('settings.title') },
        { href: '/settings/people', label: t('people.title') },
        { href: back, label: name },
      ]}
      narrow
    >
      <PersonForm
        action={editPersonAction.bind(null, person.id)}
        values={{ name, email, roles, clearance }}
        version={person.version}
        cancel={back}
      />
    </Page>
  )
}

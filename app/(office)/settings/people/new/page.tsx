import type { Metadata } from 'next'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { addPersonAction } from '../actions'
import { PersonForm } from '../person-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('people.add') }
}

export default async function AddPersonPage() {
  await requirePermission('people.manage')
  const t = await translator()
  return (
    <Page
      title={t('people.add')}
      crumbs={[
        { href: '/settings', label: t('settings.title') },
        { href: '/settings/people', label: t('people.title') },
      ]}
      lead={t('people.addLead')}
      narrow
    >
      <PersonForm
        action={addPersonAction}
        values={{ roles: ['staff'], clearance: 'internal' }}
        submission={newSubmission()}
        submit={t('people.add')}
        cancel="/settings/people"
      />
    </Page>
  )
}

import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { entryCrumbs } from '../../crumbs'
import { addPersonAction } from '../actions'
import { PersonFields } from '../person-fields'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('directory.add.person') }
}

export default async function NewPersonPage() {
  await requirePermission('directory.write')
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <Page title={t('directory.add.person')} crumbs={await entryCrumbs('person')} narrow>
      <ActionForm
        action={addPersonAction}
        values={{ nameOrder: language === 'zh-CN' ? 'family-first' : 'family-last' }}
        submission={newSubmission()}
        cancel={{ href: '/directory/people' }}
      >
        <PersonFields />
      </ActionForm>
    </Page>
  )
}

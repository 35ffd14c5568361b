import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { entryCrumbs } from '../../crumbs'
import { addPlaceAction } from '../actions'
import { PlaceFields } from '../place-fields'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('directory.add.place') }
}

export default async function NewPlacePage() {
  await requirePermission('directory.write')
  const t = await translator()
  return (
    <Page title={t('directory.add.place')} crumbs={await entryCrumbs('place')} narrow>
      <ActionForm action={addPlaceAction} submission={newSubmission()} cancel={{ href: '/directory/places' }}>
        <PlaceFields />
      </ActionForm>
    </Page>
  )
}

import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { placeValues } from '@/lib/directory/places/form-values'
import { findPlace } from '@/lib/directory/places/queries'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { entryCrumbs } from '../../../crumbs'
import { editPlaceAction } from '../../actions'
import { PlaceFields } from '../../place-fields'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('directory.editOf.place') }
}

export default async function EditPlacePage(props: PageProps<'/directory/places/[id]/edit'>) {
  const user = await requirePermission('directory.write')
  const place = await findPlace(user, (await props.params).id)
  if (!place) notFound()
  const t = await translator()
  return (
    <Page title={t('directory.editOf.place')} crumbs={await entryCrumbs('place', place)} narrow>
      <ActionForm
        action={editPlaceAction.bind(null, place.id)}
        values={placeValues(place)}
        version={place.version}
        cancel={{ href: `/directory/places/${place.id}` as Route }}
      >
        <PlaceFields />
      </ActionForm>
    </Page>
  )
}

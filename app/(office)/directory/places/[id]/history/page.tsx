import { notFound } from 'next/navigation'
import { History } from '@/app/ui/history'
import { Page } from '@/app/ui/page-frame'
import { findPlace } from '@/lib/directory/places/queries'
import { translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { entryCrumbs } from '../../../crumbs'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('directory.history') }
}

export default async function PlaceHistoryPage(props: PageProps<'/directory/places/[id]/history'>) {
  const user = await requireUser()
  const place = await findPlace(user, (await props.params).id)
  if (!place) notFound()
  const t = await translator()
  return (
    <Page title={t('directory.history')} crumbs={await entryCrumbs('place', place)}>
      <History kind="place" id={place.id} />
    </Page>
  )
}

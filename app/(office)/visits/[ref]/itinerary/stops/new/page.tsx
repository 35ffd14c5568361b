import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { translator } from '@/lib/i18n/translator'
import { findItinerary } from '@/lib/itinerary/queries'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { isFrozen } from '@/lib/visits/open'
import { Page } from '../../../../../../ui/page-frame'
import { visitCrumbs } from '../../../visit-crumbs'
import { addStopAction } from '../../actions'
import { StopForm } from '../stop-form'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('itinerary.addStop') }
}

export default async function NewStopPage({ params }: PageProps<'/visits/[ref]/itinerary/stops/new'>) {
  const user = await requirePermission('visits.write')
  const { ref } = await params
  const itinerary = await findItinerary(user, ref)
  if (!itinerary) notFound()
  const back = `/visits/${ref}/itinerary` as Route
  if (isFrozen(itinerary.visit.status)) redirect(back)
  const t = await translator()

  return (
    <Page
      title={t('itinerary.addStop')}
      crumbs={await visitCrumbs(itinerary.visit, { href: back, label: t('itinerary.title') })}
      narrow
    >
      <StopForm action={addStopAction.bind(null, ref)} submission={newSubmission()} back={back} />
    </Page>
  )
}

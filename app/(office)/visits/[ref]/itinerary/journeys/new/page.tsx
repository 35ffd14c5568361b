import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { findItinerary } from '@/lib/itinerary/queries'
import { suggestedJourney } from '@/lib/itinerary/suggested-journey'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { isFrozen } from '@/lib/visits/open'
import { Page } from '../../../../../../ui/page-frame'
import { visitCrumbs } from '../../../visit-crumbs'
import { addJourneyAction } from '../actions'
import { JourneyForm } from '../journey-form'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('itinerary.addJourney') }
}

export default async function NewJourneyPage(props: PageProps<'/visits/[ref]/itinerary/journeys/new'>) {
  const user = await requirePermission('visits.write')
  const [{ ref }, { leg }] = await Promise.all([props.params, props.searchParams])
  const itinerary = await findItinerary(user, ref)
  if (!itinerary) notFound()
  const back = `/visits/${ref}/itinerary` as Route
  if (isFrozen(itinerary.visit.status)) redirect(back)
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const suggested = suggestedJourney(language, itinerary.stops, leg)
  return (
    <Page
      title={t('itinerary.addJourney')}
      crumbs={await visitCrumbs(itinerary.visit, { href: back, label: t('itinerary.title') })}
      narrow
    >
      <JourneyForm
        action={addJourneyAction.bind(null, ref)}
        submission={newSubmission()}
        back={back}
        {...suggested}
      />
    </Page>
  )
}

import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { findJourney } from '@/lib/itinerary/queries'
import { journeyValues } from '@/lib/itinerary/values'
import { requirePermission } from '@/lib/session'
import { isFrozen } from '@/lib/visits/open'
import { ActionButton } from '../../../../../../ui/action-button'
import { Page } from '../../../../../../ui/page-frame'
import { visitCrumbs } from '../../../visit-crumbs'
import { editJourneyAction, removeJourneyAction } from '../actions'
import { JourneyForm } from '../journey-form'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('itinerary.editJourney') }
}

export default async function JourneyPage({
  params,
}: PageProps<'/visits/[ref]/itinerary/journeys/[journey]'>) {
  const user = await requirePermission('visits.write')
  const { ref, journey: id } = await params
  const found = await findJourney(user, ref, id)
  if (!found) notFound()
  const { visit, journey } = found
  const back = `/visits/${ref}/itinerary` as Route
  if (journey.removedAt) redirect(`/visits/${ref}/itinerary?undo=journey:${id}`)
  if (isFrozen(visit.status)) redirect(back)
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const from = nameIn(language, journey.from).text
  const to = nameIn(language, journey.to).text
  return (
    <Page
      title={t('itinerary.route', { from, to })}
      crumbs={await visitCrumbs(visit, { href: back, label: t('itinerary.title') })}
      actions={
        <ActionButton action={removeJourneyAction.bind(null, ref, id)} label={t('itinerary.removeJourney')} />
      }
      narrow
    >
      <JourneyForm
        action={editJourneyAction.bind(null, ref, id)}
        values={journeyValues(language, journey)}
        version={journey.version}
        fromZone={journey.from.zone}
        toZone={journey.to.zone}
        back={back}
      />
    </Page>
  )
}

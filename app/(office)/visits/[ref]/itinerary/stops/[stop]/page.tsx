import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { findStop } from '@/lib/itinerary/queries'
import { stopValues } from '@/lib/itinerary/values'
import { requirePermission } from '@/lib/session'
import { isFrozen } from '@/lib/visits/open'
import { ActionButton } from '../../../../../../ui/action-button'
import { Page } from '../../../../../../ui/page-frame'
import { visitCrumbs } from '../../../visit-crumbs'
import { editStopAction, removeStopAction } from '../../actions'
import { StopForm } from '../stop-form'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('itinerary.editStop') }
}

export default async function StopPage({ params }: PageProps<'/visits/[ref]/itinerary/stops/[stop]'>) {
  const user = await requirePermission('visits.write')
  const { ref, stop: id } = await params
  const found = await findStop(user, ref, id)
  if (!found) notFound()
  const { visit, stop } = found
  const back = `/visits/${ref}/itinerary` as Route
  if (stop.removedAt) redirect(`/visits/${ref}/itinerary?undo=stop:${id}`)
  if (isFrozen(visit.status)) redirect(back)
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  return (
    <Page
      title={nameIn(language, stop.place)}
      crumbs={await visitCrumbs(visit, { href: back, label: t('itinerary.title') })}
      actions={
        <ActionButton action={removeStopAction.bind(null, ref, id)} label={t('itinerary.removeStop')} />
      }
      narrow
    >
      <StopForm
        action={editStopAction.bind(null, ref, id)}
        values={stopValues(language, stop)}
        version={stop.version}
        zone={stop.place.zone}
        back={back}
      />
    </Page>
  )
}

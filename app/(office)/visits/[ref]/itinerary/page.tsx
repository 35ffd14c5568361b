import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { translator } from '@/lib/i18n/translator'
import { findItinerary } from '@/lib/itinerary/queries'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { isFrozen } from '@/lib/visits/open'
import { ButtonLink } from '../../../../ui/button'
import { Empty } from '../../../../ui/empty'
import { Page } from '../../../../ui/page-frame'
import { visitCrumbs } from '../visit-crumbs'
import { Stages } from './stages'
import { UndoRemoval } from './undo-removal'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('itinerary.title') }
}

export default async function ItineraryPage(props: PageProps<'/visits/[ref]/itinerary'>) {
  const user = await requireUser()
  const [{ ref }, { undo }] = await Promise.all([props.params, props.searchParams])
  const itinerary = await findItinerary(user, ref)
  if (!itinerary) notFound()
  const t = await translator()

  const { visit, stops, journeys } = itinerary
  const frozen = isFrozen(visit.status)
  const canWrite = can(user, 'visits.write') && !frozen
  const empty = stops.length === 0 && journeys.length === 0
  return (
    <Page
      title={t('itinerary.title')}
      crumbs={await visitCrumbs(visit)}
      lead={frozen ? t('problems.frozen', { status: visit.status }) : t('itinerary.lead')}
      actions={canWrite && <Add visitRef={ref} />}
    >
      {canWrite && <UndoRemoval of={ref} undo={undo} />}
      {empty && <Empty>{canWrite ? t('itinerary.empty') : t('itinerary.nothing')}</Empty>}
      {!empty && <Stages itinerary={itinerary} canWrite={canWrite} />}
    </Page>
  )
}

async function Add({ visitRef }: { visitRef: string }) {
  const t = await translator()
  return (
    <>
      <ButtonLink href={`/visits/${visitRef}/itinerary/stops/new` as Route} tone="primary" data-key="n">
        {t('itinerary.addStop')}
      </ButtonLink>
      <ButtonLink href={`/visits/${visitRef}/itinerary/journeys/new` as Route}>
        {t('itinerary.addJourney')}
      </ButtonLink>
    </>
  )
}

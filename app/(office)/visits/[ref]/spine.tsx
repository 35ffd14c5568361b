import type { Route } from 'next'
import { Fragment } from 'react'
import { TextLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Section } from '@/app/ui/section'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import type { LocalDate } from '@/lib/time/local'
import type { VisitRecord } from '@/lib/visits/record'
import { spineOf } from '@/lib/visits/spine'
import { homePlace } from './home-place'
import { JourneyLine } from './journey-line'
import { SpineNode } from './spine-node'
import { SpineStop } from './spine-stop'
import { Tray } from './tray'

/** The visit as it is travelled, from home and back: stops on a line, with the journeys between and the meetings at each. */
export async function Spine({ record, canWrite }: { record: VisitRecord; canWrite: boolean }) {
  const t = await translator()
  const { visit } = record
  const spine = spineOf(record)
  const itinerary = `/visits/${visit.ref}/itinerary` as Route
  const abroad = visit.direction === 'outbound' && spine.stops.length > 0
  const empty = spine.stops.length === 0 && spine.tray.length === 0
  return (
    <Section
      title={t('visits.programme')}
      id="programme"
      action={canWrite && <TextLink href={itinerary}>{t('visits.toItinerary')}</TextLink>}
    >
      {empty && <Nothing visitRef={visit.ref} canWrite={canWrite} />}
      {!empty && (
        <ol className="ml-2 grid gap-6 border-l-2 border-rule pb-1">
          {abroad && <Home on={visit.firstOn} way="visits.fromHome" />}
          {spine.stops.map((at) => (
            <Fragment key={at.stop.id}>
              {at.journeys.map((journey) => (
                <JourneyLine key={journey.id} visitRef={visit.ref} journey={journey} canWrite={canWrite} />
              ))}
              <SpineStop record={record} at={at} canWrite={canWrite} />
            </Fragment>
          ))}
          {spine.home.map((journey) => (
            <JourneyLine key={journey.id} visitRef={visit.ref} journey={journey} canWrite={canWrite} />
          ))}
          {abroad && <Home on={visit.lastOn} way="visits.backHome" />}
          <Tray record={record} meetings={spine.tray} canWrite={canWrite} />
        </ol>
      )}
    </Section>
  )
}

async function Home({ on, way }: { on: LocalDate; way: 'visits.fromHome' | 'visits.backHome' }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <SpineNode look="home">
      <p className="text-second">
        {t(way, { place: homePlace(language) })} · <time dateTime={on}>{formatDate(on, language)}</time>
      </p>
    </SpineNode>
  )
}

async function Nothing({ visitRef, canWrite }: { visitRef: string; canWrite: boolean }) {
  const t = await translator()
  const actions = canWrite && (
    <span className="flex flex-wrap gap-x-6 gap-y-2">
      <TextLink href={`/visits/${visitRef}/itinerary/stops/new` as Route}>{t('visits.addStop')}</TextLink>
      <TextLink href={`/visits/${visitRef}/meetings/new` as Route}>{t('visits.addMeeting')}</TextLink>
    </span>
  )
  return <Empty action={actions}>{t('visits.noProgramme')}</Empty>
}

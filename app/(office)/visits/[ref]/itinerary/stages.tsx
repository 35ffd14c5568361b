import { Fragment } from 'react'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { findItinerary } from '@/lib/itinerary/queries'
import { spineOf } from '@/lib/visits/spine'
import { Leg } from './leg'
import { StopBlock } from './stop-block'

type Itinerary = NonNullable<Awaited<ReturnType<typeof findItinerary>>>

/** The stops in order with the journeys between them, and the way home. */
export async function Stages({ itinerary, canWrite }: { itinerary: Itinerary; canWrite: boolean }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { visit } = itinerary
  const { stops, home } = spineOf({ ...itinerary, meetings: [] })
  return (
    <ol className="grid max-w-3xl">
      {stops.map(({ stop, journeys }, index) => (
        <Fragment key={stop.id}>
          <Leg
            visitRef={visit.ref}
            journeys={journeys}
            to={stop.id}
            label={t('itinerary.legTo', { place: nameIn(language, stop.place).text })}
            canWrite={canWrite}
          />
          <li>
            <StopBlock
              visitRef={visit.ref}
              firstOn={visit.firstOn}
              stop={stop}
              last={index === stops.length - 1}
              canWrite={canWrite}
            />
          </li>
        </Fragment>
      ))}
      <Leg
        visitRef={visit.ref}
        journeys={home}
        to="home"
        label={t('itinerary.legHome')}
        canWrite={canWrite}
      />
    </ol>
  )
}

import type { Route } from 'next'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDifference } from '@/lib/time/format'
import { momentOf } from '@/lib/time/when'
import type { JourneyRecord } from '@/lib/visits/record'
import { TextLink } from '../../../../ui/button'
import { Facts } from '../../../../ui/facts'
import { Clock } from './clock'

type Props = { visitRef: string; journey: JourneyRecord; canWrite: boolean }

/** Minutes on the way, where both times are exact. */
function minutesOnTheWay({ departure, arrival }: JourneyRecord): number | null {
  if (departure.precision !== 'exact' || arrival.precision !== 'exact') return null
  const from = momentOf(departure)
  const to = momentOf(arrival)
  return from === null || to === null ? null : (to - from) / 60_000
}

/** A journey between two stops: how, from where to where, each time on the clock of its own place. */
export async function JourneyLine({ visitRef, journey, canWrite }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const from = nameIn(language, journey.from).text
  const to = nameIn(language, journey.to).text
  const minutes = minutesOnTheWay(journey)
  return (
    <div className="border-l-2 border-rule py-1 pl-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <p className="font-medium">{t('itinerary.route', { from, to })}</p>
        {canWrite && (
          <span className="print:hidden">
            <TextLink
              href={`/visits/${visitRef}/itinerary/journeys/${journey.id}` as Route}
              aria-label={t('itinerary.editRoute', { from, to })}
            >
              {t('itinerary.edit')}
            </TextLink>
          </span>
        )}
      </div>
      <p className="mb-2 text-second">
        {[
          t(`values.journeyMode.${journey.mode}`),
          journey.number,
          minutes !== null && formatDifference(minutes, language).hours,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Facts
        rows={[
          { term: t('itinerary.setsOut'), value: <Clock when={journey.departure} /> },
          { term: t('itinerary.arrival'), value: <Clock when={journey.arrival} /> },
        ]}
      />
    </div>
  )
}

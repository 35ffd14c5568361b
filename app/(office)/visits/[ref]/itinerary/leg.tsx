import type { Route } from 'next'
import { translator } from '@/lib/i18n/translator'
import type { JourneyRecord } from '@/lib/visits/record'
import { TextLink } from '../../../../ui/button'
import { JourneyLine } from './journey-line'

type Props = {
  visitRef: string
  journeys: JourneyRecord[]
  /** The id of the stop it leads to, or "home". */
  to: string
  label: string
  canWrite: boolean
}

/** The journeys of one leg, or the way to add the one that is missing. */
export async function Leg({ visitRef, journeys, to, label, canWrite }: Props) {
  const t = await translator()
  if (journeys.length === 0 && !canWrite) return null
  return (
    <li className="grid gap-3 py-3 md:pl-4">
      {journeys.map((journey) => (
        <JourneyLine key={journey.id} visitRef={visitRef} journey={journey} canWrite={canWrite} />
      ))}
      {journeys.length === 0 && (
        <p className="border-l-2 border-dashed border-rule py-1 pl-4 print:hidden">
          <TextLink href={`/visits/${visitRef}/itinerary/journeys/new?leg=${to}` as Route}>
            {t('itinerary.addLeg', { leg: label })}
          </TextLink>
        </p>
      )}
    </li>
  )
}

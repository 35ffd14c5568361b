import type { Language } from '@/db/values/office'
import { nameIn } from '../i18n/bilingual'
import type { When } from '../time/when'
import { whenValues } from './columns'
import type { StopRow } from './find-stop'

type Stop = Pick<StopRow, 'id' | 'place' | 'arrival' | 'departure'>

const end = (field: 'from' | 'to', time: string, language: Language, stop: Stop | undefined, when?: When) =>
  stop && when
    ? {
        [`${field}.id`]: stop.place.id,
        [`${field}.text`]: nameIn(language, stop.place).text,
        ...whenValues(time, when),
      }
    : {}

/**
 * What the form of a new journey begins with: the places, zones and times of the stops that it joins. `leg` is the id of
 * the stop it leads to, "home" for the way back, or anything else for an empty form.
 */
export function suggestedJourney(language: Language, stops: Stop[], leg: unknown) {
  const index = leg === 'home' ? stops.length : stops.findIndex(({ id }) => id === leg)
  const from = index < 0 ? undefined : stops[index - 1]
  const to = index < 0 ? undefined : stops[index]
  return {
    fromZone: from?.place.zone,
    toZone: to?.place.zone,
    values: {
      ...end('from', 'departure', language, from, from?.departure),
      ...end('to', 'arrival', language, to, to?.arrival),
    },
  }
}

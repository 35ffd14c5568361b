import type { Language } from '@/db/values/office'
import { nameIn } from '../i18n/bilingual'
import { whenValues } from './columns'
import type { JourneyRow } from './find-journey'
import type { PlaceRow } from './find-place'
import type { StopRow } from './find-stop'

const placeValues = (field: string, language: Language, place: PlaceRow) => ({
  [`${field}.id`]: place.id,
  [`${field}.text`]: nameIn(language, place).text,
})

/** What the form of a stop shows, by field. */
export function stopValues(language: Language, stop: StopRow): Record<string, string> {
  return {
    ...placeValues('place', language, stop.place),
    ...whenValues('arrival', stop.arrival),
    ...whenValues('departure', stop.departure),
    noteEn: stop.noteEn ?? '',
    noteZh: stop.noteZh ?? '',
  }
}

/** What the form of a journey shows, by field. */
export function journeyValues(language: Language, journey: JourneyRow): Record<string, string> {
  return {
    mode: journey.mode,
    number: journey.number ?? '',
    ...placeValues('from', language, journey.from),
    ...placeValues('to', language, journey.to),
    ...whenValues('departure', journey.departure),
    ...whenValues('arrival', journey.arrival),
  }
}

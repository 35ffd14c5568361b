import { addDays, type LocalDate } from '@/lib/time/local'
import { gap, type Lacking, type Missing } from '../missing'
import type { StopRecord, VisitRecord } from '../record'
import { spineOf } from '../spine'

/** What the programme lacks: stops, their dates, the journeys to them, dates of journeys. A virtual visit needs none. */
export function missingProgramme(record: VisitRecord, home: string): Missing[] {
  if (record.visit.direction === 'virtual') return []
  const itinerary = `${home}/itinerary`
  const lacksAll = { part: 'programme', needed: false } as const
  if (record.stops.length === 0)
    return [{ ...lacksAll, key: 'records.noStops', href: `${itinerary}/stops/new` }]

  const stopAt = (stop: StopRecord): Lacking => ({
    mark: null,
    names: stop.place,
    href: `${itinerary}/stops/${stop.id}`,
  })
  const undated = record.stops.filter(
    ({ arrival, departure }) => arrival.precision === 'visit' || departure.precision === 'visit',
  )
  const unled = spineOf(record).stops.filter(({ journeys }) => journeys.length === 0)
  const undatedJourneys = record.journeys.filter(
    ({ arrival, departure }) => arrival.precision === 'visit' || departure.precision === 'visit',
  )
  const astray = record.stops.filter(({ arrival, departure }) =>
    [arrival.on, departure.on].some((on) => on && isFarFrom(record.visit, on)),
  )
  const newJourney = `${itinerary}/journeys/new`
  return [
    ...gap('programme', 'records.stopsWithoutDates', undated.map(stopAt)),
    ...gap('programme', 'records.stopsOutsideVisit', astray.map(stopAt)),
    ...(record.journeys.length === 0
      ? [{ ...lacksAll, key: 'records.noJourneys', href: newJourney } as const]
      : gap(
          'programme',
          'records.stopsWithoutJourney',
          unled.map(({ stop }) => ({ ...stopAt(stop), href: newJourney })),
        )),
    ...gap(
      'programme',
      'records.journeysWithoutDates',
      undatedJourneys.map(({ id, number, to }) => ({
        mark: number,
        names: to,
        href: `${itinerary}/journeys/${id}`,
      })),
    ),
  ]
}

/** Whether a local day lies outside the visit by more than the date line can explain. */
function isFarFrom({ firstOn, lastOn }: VisitRecord['visit'], on: LocalDate): boolean {
  return on < addDays(firstOn, -1) || on > addDays(lastOn, 1)
}

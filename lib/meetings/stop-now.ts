import { type LocalDate, todayIn } from '../time/local'

export type StopDays = { zone: string; arrivalOn: LocalDate | null; departureOn: LocalDate | null }

/**
 * The stop where a delegation is at `now` (milliseconds UTC) by the stops' own calendars: the last one it has reached
 * and not left. A stop whose arrival is not known is nowhere; one whose departure is not known lasts its day of arrival.
 */
export function stopOn<T extends StopDays>(stops: T[], now: number): T | undefined {
  return stops.findLast(({ zone, arrivalOn, departureOn }) => {
    const today = todayIn(zone, now)
    return arrivalOn !== null && arrivalOn <= today && today <= (departureOn ?? arrivalOn)
  })
}

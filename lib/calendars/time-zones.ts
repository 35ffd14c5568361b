import { Temporal } from 'temporal-polyfill'

/**
 * The VTIMEZONE of a zone (RFC 5545, 3.6.5) for local times of these years: what its clock is at the beginning, and every
 * change of it until the end, each spelt out. No recurrence rule is guessed, since zones break theirs.
 */
export function timeZoneLines(zone: string, firstYear: number, lastYear: number): string[] {
  const start = Temporal.PlainDateTime.from({ year: firstYear, month: 1, day: 1 }).toZonedDateTime(zone)
  const end = Temporal.PlainDateTime.from({ year: lastYear + 1, month: 1, day: 1 }).toZonedDateTime(zone)
  const changes: Temporal.ZonedDateTime[] = []
  for (
    let next = start.getTimeZoneTransition('next');
    next && Temporal.ZonedDateTime.compare(next, end) < 0;
    next = next.getTimeZoneTransition('next')
  )
    changes.push(next)

  const least = Math.min(...[start, ...changes].map(({ offsetNanoseconds }) => offsetNanoseconds))
  const kindOf = (at: Temporal.ZonedDateTime) => (at.offsetNanoseconds > least ? 'DAYLIGHT' : 'STANDARD')
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance(kindOf(start), start.toPlainDateTime(), start.offset, start.offset),
    ...changes.flatMap((change) => {
      const before = change.subtract({ nanoseconds: 1 })
      // A change begins at the moment that the clock before it would have shown.
      const onset = before.toPlainDateTime().add({ nanoseconds: 1 })
      return observance(kindOf(change), onset, before.offset, change.offset)
    }),
    'END:VTIMEZONE',
  ]
}

function observance(kind: string, onset: Temporal.PlainDateTime, from: string, to: string): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${compactTime(onset)}`,
    `TZOFFSETFROM:${from.replaceAll(':', '')}`,
    `TZOFFSETTO:${to.replaceAll(':', '')}`,
    `TZNAME:UTC${to}`,
    `END:${kind}`,
  ]
}

const compactTime = (at: Temporal.PlainDateTime) =>
  at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')

import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/time/local'
import { behindHome, clockChange, instantOf, localAt, offsetMinutes } from '@/lib/time/when'
import { zoneNames } from '@/lib/time/zone-names'

const minute = 60_000
const anyZone = fc.constantFrom(...zoneNames())
const anyDate = fc.integer({ min: 0, max: 109_900 }).map((days) => addDays('1900-01-01', days))
const anyTime = fc
  .integer({ min: 0, max: 1439 })
  .map((minutes) => new Date(minutes * minute).toISOString().slice(11, 16))
const anyInstant = fc
  .integer({ min: Date.UTC(1900, 0, 2) / minute, max: Date.UTC(2200, 11, 30) / minute })
  .map((minutes) => minutes * minute)

// From 1972 on, when Liberia gave up the last offset with seconds, every change jumps by whole minutes.
const anyRecentInstant = fc.integer({ min: Date.UTC(1972, 1, 1), max: Date.UTC(2100, 0, 1) })
const anyClockChange = fc.tuple(anyZone, anyRecentInstant).chain(([zone, at]) => {
  const next = Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition('next')
  return next ? fc.constant({ zone, at: next.epochMilliseconds }) : fc.constant(null)
})

/** What the zone's clock shows, by the engine's own calendar: a second witness beside Temporal. */
function witness(at: number, zone: string) {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? ''
  return { on: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` }
}

test('a local time that the clocks do not skip comes back from its instant as it was typed', () => {
  fc.assert(
    fc.property(anyDate, anyTime, anyZone, (on, time, zone) => {
      fc.pre(clockChange(on, time, zone) !== 'gap')

      expect(localAt(instantOf(on, time, zone), zone)).toEqual({ on, time })
    }),
    { numRuns: 500 },
  )
})

test('what a clock shows at an instant leads back to it, unless the clock shows it twice', () => {
  fc.assert(
    fc.property(anyInstant, anyZone, (at, zone) => {
      const { on, time } = localAt(at, zone)
      fc.pre(clockChange(on, time, zone) === null)

      const back = instantOf(on, time, zone)

      expect(back).toBeGreaterThan(at - minute)
      expect(back).toBeLessThanOrEqual(at)
    }),
    { numRuns: 500 },
  )
})

test('every clock shows what the engine’s own calendar says', () => {
  fc.assert(
    fc.property(anyInstant, anyZone, (at, zone) => {
      expect(localAt(at, zone)).toEqual(witness(at, zone))
    }),
    { numRuns: 300 },
  )
})

test('around any change of clocks, the skipped are gaps read as later and the repeated are the first', () => {
  fc.assert(
    fc.property(anyClockChange, fc.nat(59), (change, minutesIn) => {
      fc.pre(change !== null)
      const { zone, at } = change
      const before = offsetMinutes(zone, at - 1)
      const jump = offsetMinutes(zone, at) - before
      fc.pre(Math.abs(jump) > minutesIn)
      const shown = new Date(at + (Math.min(before, before + jump) + minutesIn) * minute).toISOString()
      const [on, time] = [shown.slice(0, 10), shown.slice(11, 16)]

      expect(clockChange(on, time, zone)).toBe(jump > 0 ? 'gap' : 'repeat')
      expect(instantOf(on, time, zone)).toBe(
        jump > 0 ? at + minutesIn * minute : at - (Math.abs(jump) - minutesIn) * minute,
      )
    }),
    { numRuns: 300 },
  )
})

test('later on one clock is never an earlier instant', () => {
  fc.assert(
    fc.property(anyDate, anyTime, anyTime, anyZone, (on, one, other, zone) => {
      const [first, last] = [one, other].sort()

      expect(instantOf(addDays(on, 2), first!, zone)).toBeGreaterThan(instantOf(on, last!, zone))
    }),
  )
})

test('home and place differ as much one way as the other, and never by more than 26 hours', () => {
  fc.assert(
    fc.property(anyZone, anyZone, anyInstant, (zone, home, at) => {
      const behind = behindHome(zone, home, at)

      expect(behind + behindHome(home, zone, at)).toBe(0)
      expect(Math.abs(behind)).toBeLessThanOrEqual(26 * 60)
    }),
  )
})

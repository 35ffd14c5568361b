import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JourneyRecord, MeetingRecord, StopRecord } from '../visits/record'
import { type Comparison, compareProgrammes, type Outcome, type Stage } from './compare'
import { type Programme, programmeFrom } from './content'

const zone = 'Asia/Kolkata'
const someday = { on: null, time: null, part: null, zone, precision: 'visit' as const }
const onDay = (on: string) => ({ ...someday, on, precision: 'day' as const })
const exactly = (on: string, time: string) => ({ ...someday, on, time, precision: 'exact' as const })
const inPart = (on: string, part: 'morning' | 'afternoon' | 'evening') => ({
  ...someday,
  on,
  part,
  precision: 'part' as const,
})

const placeOf = (id: string) => ({
  id,
  nameEn: id,
  nameZh: null,
  nameLocal: null,
  localLanguage: null,
  country: 'IN',
  zone,
})
const stopOf = (id: string, given: Partial<StopRecord> = {}): StopRecord => ({
  id,
  position: 1,
  place: placeOf(`place-${id}`),
  arrival: someday,
  departure: someday,
  noteEn: null,
  noteZh: null,
  ...given,
})
const journeyOf = (id: string, given: Partial<JourneyRecord> = {}): JourneyRecord => ({
  id,
  position: 1,
  mode: 'flight',
  number: 'AI1',
  from: placeOf('a'),
  to: placeOf('b'),
  departure: someday,
  arrival: someday,
  ...given,
})
const [blank] = programmeFrom(
  JSON.stringify({
    stops: [],
    journeys: [],
    meetings: [
      {
        id: '',
        number: 1,
        kind: 'talks',
        state: 'planned',
        sensitivity: 'internal',
        stopId: null,
        start: someday,
        endTime: null,
        subjectEn: 'Talks',
        subjectZh: null,
        venue: null,
        counterparts: [],
        participants: [],
      },
    ],
  }),
).meetings
const meetingOf = (id: string, given: Partial<MeetingRecord> = {}): MeetingRecord => ({
  ...blank!,
  id,
  ...given,
})
const programmeOf = (given: Partial<Programme>): Programme => ({
  stops: [],
  journeys: [],
  meetings: [],
  ...given,
})

const became = (
  planned: MeetingRecord[],
  actual: MeetingRecord[],
  stage: Stage = 'over',
  stops: StopRecord[] = [],
) =>
  compareProgrammes(
    programmeOf({ meetings: planned, stops }),
    programmeOf({ meetings: actual, stops }),
    stage,
  ).meetings.map(({ id, outcome, differs, dropped }) => [
    id,
    outcome,
    ...differs,
    ...(dropped ? [dropped] : []),
  ])

test('each meeting is kept, moved, added or dropped, and it says in what', () => {
  const at = exactly('2026-03-10', '10:00')
  const planned = ['kept', 'later', 'other-day', 'cancelled', 'open', 'gone'].map((id) =>
    meetingOf(id, { start: at }),
  )
  const held = (id: string, start = at) => meetingOf(id, { start, state: 'held' })

  expect(
    became(planned, [
      held('kept'),
      held('later', exactly('2026-03-10', '11:00')),
      held('other-day', exactly('2026-03-12', '10:00')),
      meetingOf('cancelled', { start: at, state: 'cancelled' }),
      meetingOf('open', { start: at }),
      held('new', exactly('2026-03-09', '09:00')),
    ]),
  ).toEqual([
    ['new', 'added'],
    ['kept', 'kept'],
    ['later', 'moved', 'time'],
    ['other-day', 'moved', 'day'],
    ['cancelled', 'dropped', 'cancelled'],
    ['open', 'unconfirmed'],
    ['gone', 'dropped', 'removed'],
  ])
})

test('before the return what is still planned counts as going ahead', () => {
  expect(became([meetingOf('a')], [meetingOf('a')], 'ahead')).toEqual([['a', 'kept']])
})

test('of a visit that was called off nothing took place; else what nobody confirmed is said to be so, planned or not', () => {
  expect(became([meetingOf('a')], [meetingOf('a')], 'called-off')).toEqual([['a', 'dropped', 'cancelled']])
  expect(became([meetingOf('a')], [meetingOf('a'), meetingOf('b')])).toEqual([
    ['a', 'unconfirmed'],
    ['b', 'unconfirmed'],
  ])
})

test('a meeting that was cancelled in the plan already, or added and cancelled again, is not told of', () => {
  const cancelled = meetingOf('a', { state: 'cancelled' })

  expect(became([cancelled], [cancelled])).toEqual([])
  expect(became([], [cancelled])).toEqual([])
})

test.each([
  ['a day that became a time', onDay('2026-03-10'), exactly('2026-03-10', '10:00')],
  ['a morning that became a time in it', inPart('2026-03-10', 'morning'), exactly('2026-03-10', '10:00')],
  ['some time that became a day', someday, onDay('2026-03-10')],
])('%s was not moved', (_, planned, actual) => {
  const ran = (start: MeetingRecord['start']) => meetingOf('a', { start, state: 'held' })

  expect(became([ran(planned)], [ran(actual)])).toEqual([['a', 'kept']])
  expect(became([ran(actual)], [ran(planned)])).toEqual([['a', 'kept']])
})

test('a morning that became an afternoon was moved, and so was a meeting at another place', () => {
  const stops = [stopOf('one'), stopOf('two')]
  const planned = [
    meetingOf('a', { start: inPart('2026-03-10', 'morning') }),
    meetingOf('b', { stopId: 'one' }),
    meetingOf('c', { stopId: null }),
  ]
  const actual = [
    meetingOf('a', { start: exactly('2026-03-10', '15:00'), state: 'held' }),
    meetingOf('b', { stopId: 'two', state: 'held' }),
    meetingOf('c', { stopId: 'two', state: 'held' }),
  ]

  expect(became(planned, actual, 'over', stops)).toEqual([
    ['a', 'moved', 'time'],
    ['b', 'moved', 'place'],
    ['c', 'kept'],
  ])
})

test('a stop at other days and a journey by other means were changed', () => {
  const planned = programmeOf({
    stops: [stopOf('one', { arrival: onDay('2026-03-10'), departure: onDay('2026-03-12') })],
    journeys: [journeyOf('out'), journeyOf('back')],
  })
  const actual = programmeOf({
    stops: [stopOf('one', { arrival: onDay('2026-03-10'), departure: onDay('2026-03-13') })],
    journeys: [journeyOf('out', { number: 'AI2' })],
  })

  const { stops, journeys } = compareProgrammes(planned, actual, 'over')

  expect(stops).toMatchObject([{ id: 'one', outcome: 'moved', differs: ['day'] }])
  expect(journeys).toMatchObject([
    { id: 'out', outcome: 'moved', differs: ['means'] },
    { id: 'back', outcome: 'dropped', dropped: 'removed' },
  ])
})

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, '0')}`)
const hour = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:30`)
const when = fc.oneof(
  fc.constant(someday),
  day.map(onDay),
  fc.tuple(day, hour).map(([on, time]) => exactly(on, time)),
  fc
    .tuple(day, fc.constantFrom('morning' as const, 'afternoon' as const, 'evening' as const))
    .map(([on, part]) => inPart(on, part)),
)
const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'))
const programme: fc.Arbitrary<Programme> = fc
  .record({
    stops: ids,
    journeys: ids,
    meetings: ids,
    times: fc.array(when, { minLength: 24, maxLength: 24 }),
  })
  .chain(({ stops, journeys, meetings, times }) =>
    fc
      .array(fc.constantFrom('planned' as const, 'cancelled' as const), { minLength: 8, maxLength: 8 })
      .map((states) => ({
        stops: stops.map((id, n) => stopOf(id, { arrival: times[n]!, departure: times[n + 8]! })),
        journeys: journeys.map((id, n) =>
          journeyOf(id, { departure: times[n + 8]!, arrival: times[n + 16]! }),
        ),
        meetings: meetings.map((id, n) =>
          meetingOf(id, { start: times[n]!, state: states[n]!, stopId: stops[n] ?? null }),
        ),
      })),
  )

const all = ({ stops, journeys, meetings }: Comparison) => [
  ...stops.map(({ id, outcome }) => `stop ${id} ${outcome}`),
  ...journeys.map(({ id, outcome }) => `journey ${id} ${outcome}`),
  ...meetings.map(({ id, outcome }) => `meeting ${id} ${outcome}`),
]
const turned: Record<Outcome, Outcome> = {
  kept: 'kept',
  moved: 'moved',
  added: 'dropped',
  dropped: 'added',
  unconfirmed: 'unconfirmed',
}

test('a programme beside itself is kept whole', () => {
  fc.assert(
    fc.property(programme, (each) => {
      expect(all(compareProgrammes(each, each, 'ahead')).filter((said) => !said.endsWith(' kept'))).toEqual(
        [],
      )
    }),
  )
})

test('turned round, what was added was dropped and all else is the same', () => {
  fc.assert(
    fc.property(programme, programme, (one, other) => {
      const there = all(compareProgrammes(one, other, 'ahead'))
      const back = all(compareProgrammes(other, one, 'ahead'))

      const round = back.map((said) => said.replace(/\w+$/, (outcome) => turned[outcome as Outcome]))
      expect(round.sort()).toEqual(there.sort())
    }),
  )
})

test('nothing is told twice, and what has a time comes before what has none', () => {
  fc.assert(
    fc.property(programme, programme, fc.constantFrom('ahead', 'over', 'called-off'), (one, other, stage) => {
      const compared = compareProgrammes(one, other, stage)

      const said = all(compared).map((each) => each.replace(/ \w+$/, ''))
      expect(new Set(said).size).toBe(said.length)
      const timeless = compared.meetings.map(({ planned, actual }) =>
        [planned, actual].every((each) => !each || each.start.precision === 'visit'),
      )
      expect(timeless).toEqual([...timeless].sort((a, b) => Number(a) - Number(b)))
    }),
  )
})

import type { PlannedProgramme } from '../dossiers/planned'
import { localText } from '../papers/clocks'
import { enclosed, joined, linked, sentence, shortName, textOf } from '../papers/runs'
import { type Text, words } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import type { Compared, Comparison } from '../programmes/compare'
import type { Programme } from '../programmes/content'
import { placeOf } from '../programmes/differences'
import type { JourneyRecord, MeetingRecord, StopRecord, VisitRecord } from '../visits/record'

type Given = { record: VisitRecord; planned: PlannedProgramme; wording: Wording }

/** Every meeting that was planned or took place: what it was, when it was to be and when it was, and what changed. */
export function meetingRows({ meetings }: Comparison, { record, planned, wording }: Given): Text[][] {
  return meetings.map((compared) => {
    // As the record tells it now: an edition may have cut it there.
    const meeting = compared.actual ?? compared.planned
    const took = compared.outcome === 'dropped' || compared.outcome === 'unconfirmed' ? null : compared.actual
    const when = (of: MeetingRecord | null, programme: Programme) =>
      of ? whenAndWhere(wording, of, programme, compared) : []
    return [
      meeting ? subjectOf(wording, meeting, compared.actual && record.visit.ref) : [],
      when(compared.planned, planned.programme),
      when(took, record),
      words(change(wording, compared)),
    ]
  })
}

/** The stops and the journeys that are not as planned, in the same columns. */
export function itineraryRows({ stops, journeys }: Comparison, wording: Wording): Text[][] {
  const row = <T extends StopRecord | JourneyRecord>(what: (of: T) => Text, times: (of: T) => Text) => {
    return (compared: Compared<T>): Text[] => {
      const { planned, actual } = compared
      const known = actual ?? planned
      return [
        known ? what(known) : [],
        planned ? times(planned) : [],
        actual ? times(actual) : [],
        words(change(wording, compared)),
      ]
    }
  }
  const changed = ({ outcome }: { outcome: string }) => outcome !== 'kept'
  const stay = ({ place }: StopRecord) =>
    sentence(wording, 'programmes.compare.stay', { place: shortName(wording, place) })
  return [
    ...stops
      .filter(changed)
      .map(
        row<StopRecord>(stay, ({ place, arrival, departure }) =>
          joined(
            [
              shortName(wording, place),
              ...[arrival, departure].map((when) => localText(wording, when, { short: true })),
            ],
            '\n',
          ),
        ),
      ),
    ...journeys.filter(changed).map(
      row<JourneyRecord>(
        ({ from, to }) => joined([shortName(wording, from), shortName(wording, to)], ' – '),
        ({ mode, number, departure, arrival }) =>
          joined(
            [
              words([wording.t(`values.journeyMode.${mode}`), number].filter(Boolean).join(' ')),
              ...[departure, arrival].map((when) => localText(wording, when, { short: true })),
            ],
            '\n',
          ),
      ),
    ),
  ]
}

function subjectOf(wording: Wording, meeting: MeetingRecord, ref: string | null): Text {
  const { kind, subjectEn, subjectZh, number } = meeting
  const said = words(wording.t(`values.meetingKind.${kind}`))
  const subject = textOf(wording, subjectEn, subjectZh)
  if (!subject) return said
  const shown = ref ? linked(subject, `/visits/${ref}/meetings/${number}`) : subject
  return [...shown, ...enclosed(wording, said)]
}

function whenAndWhere(
  wording: Wording,
  meeting: MeetingRecord,
  programme: Programme,
  { differs }: Compared<MeetingRecord>,
): Text {
  const when = localText(wording, meeting.start, { short: true, endTime: meeting.endTime })
  const stop = programme.stops.find(({ place }) => place.id === placeOf(programme, meeting))
  return differs.includes('place') && stop ? joined([when, shortName(wording, stop.place)], '\n') : when
}

function change({ t, language }: Wording, { outcome, differs, dropped }: Compared<unknown>): string {
  if (dropped) return t(`programmes.compare.dropped.${dropped}`)
  const said = t(`programmes.compare.outcome.${outcome}`)
  if (differs.length === 0) return said
  const how = differs.map((difference) => t(`programmes.compare.differs.${difference}`))
  return `${said}${marks[language].colon}${how.join(marks[language].list)}`
}

import { countryName } from '../directory/countries'
import { fact, heading } from '../papers/blocks'
import { whenText, zoneText } from '../papers/clocks'
import { fullName, joined, textOf } from '../papers/runs'
import { type Block, words } from '../papers/tree'
import { marks } from '../papers/wording'
import { momentOf } from '../time/when'
import type { StopRecord } from '../visits/record'
import { type SpineStop, spineOf } from '../visits/spine'
import { noteOf } from './gaps'
import type { RecordGiven } from './given'
import { journeyRows, meetingRow, programmeTable } from './programme-rows'

/** The programme stop by stop: how one got there, the stay, and the meetings in order; at the end what has no place. */
export function programmeSection(given: RecordGiven): Block[] {
  const { record, wording } = given
  const { t } = wording
  const { stops, tray, home } = spineOf(record)
  const virtual = record.visit.direction === 'virtual'
  const trayTitle = heading(2, 'during-the-visit', t('reports.programme.tray'))
  return [
    ...stops.flatMap((stop, index) => stopBlocks(given, stop, index)),
    ...(home.length > 0
      ? [
          heading(
            2,
            'way-home',
            stops.length > 0 ? t('reports.programme.home') : t('reports.programme.journeys'),
          ),
          ...programmeTable(
            given,
            home.flatMap((journey) => journeyRows(given, journey)),
          ),
        ]
      : []),
    ...(tray.length > 0 && !virtual ? [trayTitle] : []),
    ...programmeTable(
      given,
      tray.map((meeting) => meetingRow(given, meeting)),
    ),
  ]
}

function stopBlocks(given: RecordGiven, { stop, journeys, meetings }: SpineStop, index: number): Block[] {
  const { missing, wording } = given
  const { language } = wording
  const place = joined(
    [fullName(wording, stop.place), words(countryName(stop.place.country, language))],
    marks[language].comma,
  )
  const rows = [
    ...journeys.flatMap((journey) => journeyRows(given, journey)),
    ...meetings.map((meeting) => meetingRow(given, meeting)),
  ]
  return [
    heading(2, `stop-${index + 1}`, place),
    { kind: 'facts', rows: stayFacts(given, stop) },
    // The record hands each stop's own place on, so two stays in one city are told apart.
    ...noteOf(({ names }) => names === stop.place, missing, wording),
    ...programmeTable(given, rows),
  ]
}

function stayFacts({ record, wording }: RecordGiven, stop: StopRecord) {
  const { t } = wording
  const { place, arrival, departure } = stop
  const noon = {
    on: record.visit.firstOn,
    time: '12:00',
    part: null,
    zone: place.zone,
    precision: 'exact',
  } as const
  const at = momentOf(arrival) ?? momentOf(departure) ?? momentOf(noon)
  return [
    ...fact(t('reports.programme.arrival'), whenText(wording, arrival)),
    ...fact(t('reports.programme.departure'), whenText(wording, departure)),
    ...(at === null ? [] : fact(t('reports.programme.zone'), zoneText(wording, place.zone, at))),
    ...fact(t('reports.programme.note'), textOf(wording, stop.noteEn, stop.noteZh)),
  ]
}

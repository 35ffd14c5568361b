import { countryName } from '../../directory/countries'
import { heading } from '../../papers/blocks'
import { zoneText } from '../../papers/clocks'
import { fullName, joined, shortName, textOf } from '../../papers/runs'
import { type Block, type Text, words } from '../../papers/tree'
import { marks, type Wording } from '../../papers/wording'
import { isOver } from '../../reports/planned-actual'
import { formatDate, formatWeekday } from '../../time/format'
import { momentOf } from '../../time/when'
import type { StopRecord } from '../../visits/record'
import { type Day, daysOf, type Item } from './days'
import { dayTable, type Given, whatOf } from './rows'

/** A programme day by day, each stop told where the programme first comes to it; at the end what has no day yet. */
export function dayBlocks(given: Given): Block[] {
  const { days, tray, stops } = daysOf(given.record)
  const told = new Set<string>()
  const dated = days.flatMap((day, index) => {
    const first = day.stops.filter(({ id }) => !told.has(id))
    for (const { id } of first) told.add(id)
    return [
      heading(1, `day-${index + 1}`, dayTitle(given, day)),
      ...first.map((stop) => stopLine(given, stop, day)),
      ...dayTable(given, day.items),
    ]
  })
  return [...dated, ...trayBlocks(given, tray, stops)]
}

/** What has no day: first what hangs on no stop, then each stop with its own, and those that no day named. */
function trayBlocks(given: Given, tray: Item[], unnamed: StopRecord[]): Block[] {
  const { wording, record } = given
  const list = (items: Item[]): Block[] =>
    items.length > 0 ? [{ kind: 'list', items: items.map((item) => whatOf(given, item)) }] : []
  const stopOf = (item: Item) =>
    record.stops.find(({ id }) => item.kind === 'meeting' && item.meeting.stopId === id)
  const blocks = [
    ...list(tray.filter((item) => !stopOf(item))),
    ...record.stops.flatMap((stop, index) => {
      const there = tray.filter((item) => stopOf(item) === stop)
      if (there.length === 0 && !unnamed.includes(stop)) return []
      return [heading(2, `stop-${index + 1}`, placeText(wording, stop)), ...list(there)]
    }),
  ]
  if (blocks.length === 0) return []
  const over = isOver(record) ? 'yes' : 'no'
  return [heading(1, 'during-the-visit', wording.t('programmes.paper.tray', { over })), ...blocks]
}

function dayTitle({ wording }: Given, { on, again, stops }: Day): Text {
  const { t, language } = wording
  const day = t('programmes.paper.day', {
    weekday: formatWeekday(on, language),
    date: formatDate(on, language),
  })
  const names = stops.map(({ place }) => shortName(wording, place))
  return [
    ...joined([words(day), joined(names, ' – ')], language === 'en' ? ': ' : ' '),
    ...(again ? words(t('programmes.paper.again')) : []),
  ]
}

/** The name and country of a stop, its clock where that is not the office's, and inside the office its note. */
function stopLine({ wording, inside }: Given, stop: StopRecord, { items }: Day): Block {
  const { language } = wording
  const { place } = stop
  const moments = [stop.arrival, stop.departure, ...items.map(({ when }) => when)].map(momentOf)
  const at = moments.find((moment) => moment !== null) ?? null
  const zone =
    at !== null && place.zone !== wording.homeZone ? words(zoneText(wording, place.zone, at)) : null
  const clocked = joined([placeText(wording, stop), zone], marks[language].semicolon)
  const note = inside ? textOf(wording, stop.noteEn, stop.noteZh) : null
  return { kind: 'paragraph', text: joined([clocked, note], '\n') }
}

const placeText = (wording: Wording, { place }: StopRecord) =>
  joined(
    [fullName(wording, place), words(countryName(place.country, wording.language))],
    marks[wording.language].comma,
  )

import { countryName } from '../../directory/countries'
import { heading } from '../../papers/blocks'
import { zoneText } from '../../papers/clocks'
import { fullName, joined, sentence, shortName, textOf } from '../../papers/runs'
import { type Block, type Text, words } from '../../papers/tree'
import { marks } from '../../papers/wording'
import { formatDate, formatWeekday } from '../../time/format'
import { momentOf } from '../../time/when'
import type { StopRecord } from '../../visits/record'
import { type Day, daysOf } from './days'
import { dayTable, type Given, whatOf } from './rows'

/** A programme day by day, each stop told where the programme first comes to it; at the end what has no day yet. */
export function dayBlocks(given: Given): Block[] {
  const { days, tray, stops } = daysOf(given.record)
  const { wording } = given
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
  const items = [
    ...stops.map(({ place }) =>
      sentence(wording, 'programmes.compare.stay', { place: fullName(wording, place) }),
    ),
    ...tray.map((item) => whatOf(given, item)),
  ]
  if (items.length === 0) return dated
  return [
    ...dated,
    heading(1, 'during-the-visit', wording.t('programmes.paper.tray')),
    { kind: 'list', items },
  ]
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
  const { comma, semicolon } = marks[language]
  const { place } = stop
  const moments = [stop.arrival, stop.departure, ...items.map(({ when }) => when)].map(momentOf)
  const at = moments.find((moment) => moment !== null) ?? null
  const zone =
    at !== null && place.zone !== wording.homeZone ? words(zoneText(wording, place.zone, at)) : null
  const name = joined([fullName(wording, place), words(countryName(place.country, language))], comma)
  const note = inside ? textOf(wording, stop.noteEn, stop.noteZh) : null
  return { kind: 'paragraph', text: joined([joined([name, zone], semicolon), note], '\n') }
}

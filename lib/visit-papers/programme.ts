import { countryName } from '../directory/countries'
import type { EditionDossier } from '../dossiers/dossier'
import { inLanguage, nameIn } from '../i18n/bilingual'
import { fact, facts, heading, plainNote } from '../papers/blocks'
import { zoneText } from '../papers/clocks'
import { fullName, joined, sentence, shortName, textOf } from '../papers/runs'
import { type Block, type Paper, type Text, words } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import { formatDate, formatWeekday } from '../time/format'
import { localAt, momentOf } from '../time/when'
import type { MeetingRecord, StopRecord, VisitRecord } from '../visits/record'
import { paperOf } from './front'
import type { PaperOptions } from './papers'
import { type Day, daysOf } from './programme/days'
import { dayTable, type Given, whatOf } from './programme/rows'

type Member = VisitRecord['members'][number]

/**
 * The programme of a visit day by day, for all or for one member. Outside the office it has no notes, nothing cancelled and
 * nothing restricted.
 */
export function programmePaper(dossier: EditionDossier, wording: Wording, options: PaperOptions): Paper {
  const { record, edition } = dossier
  const { t, language, homeZone } = wording
  const inside = edition === 'internal'
  const member = record.members.find(({ id }) => id === options.member)
  const shown = record.meetings.filter(
    (meeting) => (inside || isForGuests(meeting)) && (!member || mayAttend(meeting, member)),
  )
  const given: Given = { record: { ...record, meetings: shown }, wording, inside }
  const { issued } = options
  const version = issued && {
    number: issued.number,
    on: formatDate(localAt(issued.madeAt, homeZone).on, language),
  }
  const kind = member
    ? t('programmes.paper.kindFor', { name: named(wording, member) })
    : t('programmes.paper.kind')
  return paperOf({ ...dossier, record: given.record }, wording, kind, {
    blocks: [...opening(given, member), ...dayBlocks(given), ...trayBlocks(given)],
    ...(version && { madeOn: t('programmes.paper.version', version) }),
    ...(!version && { madeOn: t('programmes.paper.unissued', { on: formatDate(wording.today, language) }) }),
  })
}

const isForGuests = ({ state, sensitivity }: MeetingRecord) =>
  state !== 'cancelled' && sensitivity !== 'restricted'

const ours = ({ participants }: MeetingRecord) => participants.filter(({ side }) => side === 'ours')

/** Whether a member is listed at a meeting, or nobody of our side is yet. */
const mayAttend = (meeting: MeetingRecord, { personId }: Member) =>
  ours(meeting).length === 0 || ours(meeting).some((seated) => seated.personId === personId)

function named({ language }: Wording, { titleEn, titleZh, ...names }: Member): string {
  const title = inLanguage(language, titleEn, titleZh)?.text
  return [nameIn(language, names).text, title].filter(Boolean).join(marks[language].comma)
}

function opening(given: Given, member: Member | undefined): Block[] {
  const { record, wording, inside } = given
  const { t, language } = wording
  const head = (of: Member) =>
    joined([fullName(wording, of), textOf(wording, of.titleEn, of.titleZh)], marks[language].comma)
  const open = record.meetings.filter((meeting) => ours(meeting).length === 0).length
  return [
    ...facts(
      member
        ? []
        : fact(t('reports.basics.head'), ...record.members.filter(({ role }) => role === 'head').map(head)),
      inside ? fact(t('programmes.paper.contact'), record.visit.ownerName) : [],
    ),
    ...(member && open > 0 ? [plainNote(t('programmes.paper.nobodySeated', { count: open }))] : []),
  ]
}

function dayBlocks(given: Given): Block[] {
  const { days } = daysOf(given.record)
  const told = new Set<string>()
  return days.flatMap((day, index) => {
    const first = day.stops.filter(({ id }) => !told.has(id))
    for (const { id } of first) told.add(id)
    return [
      heading(1, `day-${index + 1}`, dayTitle(given, day)),
      ...first.flatMap((stop) => stopBlocks(given, stop, day)),
      ...dayTable(given, day.items),
    ]
  })
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

/** A stop where the programme first comes to it: its name and country, its clock where that is not the office's, its note. */
function stopBlocks({ wording, inside }: Given, stop: StopRecord, { items }: Day): Block[] {
  const { language } = wording
  const { place } = stop
  const moments = [stop.arrival, stop.departure, ...items.map(({ when }) => when)].map(momentOf)
  const at = moments.find((moment) => moment !== null) ?? null
  const zone = at !== null && place.zone !== wording.homeZone ? zoneText(wording, place.zone, at) : null
  const name = joined(
    [fullName(wording, place), words(countryName(place.country, language))],
    marks[language].comma,
  )
  const note = inside ? textOf(wording, stop.noteEn, stop.noteZh) : null
  return [
    {
      kind: 'paragraph',
      text: joined([zone ? joined([name, words(zone)], marks[language].semicolon) : name, note], '\n'),
    },
  ]
}

/** What has no day yet: meetings, journeys and stops somewhere during the visit. */
function trayBlocks(given: Given): Block[] {
  const { wording } = given
  const { tray, stops } = daysOf(given.record)
  const items = [
    ...stops.map(({ place }) =>
      sentence(wording, 'programmes.compare.stay', { place: fullName(wording, place) }),
    ),
    ...tray.map((item) => whatOf(given, item)),
  ]
  if (items.length === 0) return []
  return [heading(1, 'during-the-visit', wording.t('programmes.paper.tray')), { kind: 'list', items }]
}

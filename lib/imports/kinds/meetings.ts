import type { MeetingKind } from '@/db/values/meetings'
import { foldName } from '../../directory/folding'
import { type MeetingInput, meetingInput, recordInput } from '../../meetings/input'
import type { When } from '../../time/when'
import type { Named } from '../naming'
import { bilingualOf, inItsLanguage, type RowReader } from '../row-reader'
import { organisationsNamed } from '../words/pieces'
import { saidTimes, whenOf } from './meeting-when'
import { peopleIn } from './members'
import { type VisitsToName, type VisitToName, visitMeant } from './visit-meant'

type PersonGiven = { named: Named; title: string | null; absent: boolean }

export type MeetingGiven = {
  visit: VisitToName
  meetingKind: MeetingKind
  subject: Pick<MeetingInput, 'subjectEn' | 'subjectZh' | 'venue' | 'endTime' | 'sensitivity'>
  stopId: string | null
  start: When
  counterparts: Named[]
  theirs: PersonGiven[]
  ours: PersonGiven[]
  recordEn: string | null
  recordZh: string | null
}

/** Where a visit stops, and the meetings that are there already by what makes two the same. */
export type MeetingsGround = {
  visits: VisitsToName
  stops: Map<string, { id: string; names: string[]; zone: string }[]>
  there: Map<string, string>
  homeZone: string
}

/** What tells two rows to be of one meeting: its visit, day and subject, folded. */
export const meetingKey = (visitId: string, on: string | null, subject: string) =>
  `${visitId} ${on ?? ''} ${foldName(subject)}`

/** A row of a list of meetings, each on the programme of a visit that is there. */
export function understandMeeting(reader: RowReader, ground: MeetingsGround) {
  const clock = whenOf(reader)
  const visit = visitMeant(reader, ground.visits, clock.on)
  const kind = reader.value('meetingKind', 'meetingKind') ?? 'talks'
  const subject = bilingualOf(reader, 'subject', 'subjectEn', 'subjectZh')
  const sensitivity = reader.sensitivity()
  const record = recordOf(reader)
  const { stop, venue: room } = whereOf(reader, ground, visit)
  const counterparts = counterpartsOf(reader)
  const theirs = seatedOf(reader, 'theirPeople')
  const ours = seatedOf(reader, 'ourPeople')
  for (const { named } of ours)
    if (theirs.some((other) => other.named.key === named.key))
      reader.wrong('ourPeople', 'imports.problem.bothSides', { name: named.text })

  const start = { ...clock.start, zone: stop?.zone ?? ground.homeZone }
  if (visit) saidTimes(reader, visit, start, clock.end, Boolean(stop))
  const given = {
    kind,
    subjectEn: subject.en,
    subjectZh: subject.zh,
    stop: stop?.id ?? '',
    start: { ...start, on: start.on ?? '', time: start.time ?? '', part: start.part ?? '' },
    endTime: clock.end ?? '',
    venue: room,
    sensitivity,
  }
  const checked = reader.checked(meetingInput, given, meetingFields)
  if (!visit || !checked) return reader.done<MeetingGiven>(undefined)
  const { subjectEn, subjectZh, venue, endTime } = checked
  const key = meetingKey(visit.id, start.on, subjectZh ?? subjectEn ?? '')
  reader.same(key, ground.there.get(key))
  return reader.done<MeetingGiven>({
    visit,
    meetingKind: kind,
    subject: { subjectEn, subjectZh, venue, endTime, sensitivity },
    stopId: stop?.id ?? null,
    start,
    counterparts,
    theirs,
    ours,
    recordEn: record?.recordEn ?? null,
    recordZh: record?.recordZh ?? null,
  })
}

const meetingFields = {
  subjectEn: 'subject',
  subjectZh: 'subject',
  start: 'day',
  endTime: 'time',
  venue: 'venue',
  sensitivity: 'sensitivity',
} as const

/** The stop of the visit that a place or a venue names, and the venue: what is said beside, and a place that is no stop. */
function whereOf(reader: RowReader, ground: MeetingsGround, visit: VisitToName | undefined) {
  const texts = (['venue', 'place'] as const).map((field) => {
    const text = reader.text(field)
    if (text) reader.said.push({ field, text })
    return { text, stop: stopOf(ground, visit, text) }
  })
  const stop = texts.at(-1)?.stop ?? texts[0]?.stop
  const beside = texts.filter((each) => each.text && (!each.stop || each.stop !== stop))
  return { stop, venue: beside.map(({ text }) => text).join(', ') }
}

function stopOf(ground: MeetingsGround, visit: VisitToName | undefined, place: string) {
  const folded = foldName(place)
  const stops = (visit && ground.stops.get(visit.id)) ?? []
  return folded ? stops.find(({ names }) => names.includes(folded)) : undefined
}

function counterpartsOf(reader: RowReader): Named[] {
  const names = organisationsNamed(reader.text('counterparts'))
  const all = names.map((name) => reader.ground.naming.name('organisation', name, reader.line))
  const once = [...new Map(all.map((named) => [named.key, named])).values()]
  reader.names(
    'counterparts',
    once.map((named) => ({ named })),
  )
  return once
}

function seatedOf(reader: RowReader, field: 'theirPeople' | 'ourPeople'): PersonGiven[] {
  const all = peopleIn(reader, field).map(({ name, ...person }) => ({
    ...person,
    named: reader.ground.naming.name('person', name, reader.line),
  }))
  const once = [...new Map(all.map((person) => [person.named.key, person])).values()]
  reader.names(field, once)
  return once.map(({ named, title, absent }) => ({ named, title, absent: absent !== null }))
}

function recordOf(reader: RowReader) {
  const text = reader.text('record')
  if (!text) return undefined
  reader.said.push({ field: 'record', text })
  const { en, zh } = inItsLanguage(text)
  return reader.checked(
    recordInput,
    { recordEn: en, recordZh: zh },
    { recordEn: 'record', recordZh: 'record' },
  )
}

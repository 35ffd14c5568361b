import { fact, facts, heading } from '../papers/blocks'
import { whenText } from '../papers/clocks'
import { enclosed, fullName, joined, paragraphsOf, textOf } from '../papers/runs'
import { type Block, type Fact, type Text, words } from '../papers/tree'
import { marks } from '../papers/wording'
import type { MeetingRecord } from '../visits/record'
import { noteOf } from './gaps'
import type { RecordGiven } from './given'
import { outcomeBlocks } from './outcomes'
import { participantText } from './participants'
import { sourceMarks } from './source-marks'

/** Every meeting in order of time: who sat there, what was said, and what came of it. */
export function meetingsSection(given: RecordGiven): Block[] {
  return given.record.meetings.flatMap((meeting) => meetingBlocks(given, meeting))
}

function meetingBlocks(given: RecordGiven, meeting: MeetingRecord): Block[] {
  const { record, missing, wording } = given
  const { t } = wording
  const page = `/visits/${record.visit.ref}/meetings/${meeting.number}/`
  const subject = textOf(wording, meeting.subjectEn, meeting.subjectZh) ?? []
  return [
    heading(2, `meeting-${meeting.number}`, subject),
    ...facts(meetingFacts(given, meeting)),
    ...noteOf(({ href }) => href.startsWith(page), missing, wording),
    ...textBlocks(given, meeting, 'record', t('reports.meetings.record')),
    ...textBlocks(given, meeting, 'agreedText', t('reports.meetings.agreedText')),
    ...outcomeBlocks(given, meeting),
  ]
}

function meetingFacts(given: RecordGiven, meeting: MeetingRecord): Fact[] {
  const { wording } = given
  const { t } = wording
  const sides = (['ours', 'theirs'] as const).flatMap((side) => {
    const seated = meeting.participants
      .filter((participant) => participant.side === side)
      .map((participant) => participantText(wording, participant))
    return fact(t(`values.side.${side}`), ...(seated.length > 0 ? seated : [t('reports.unknown')]))
  })
  return [
    ...fact(t('reports.meetings.kind'), kindText(given, meeting)),
    ...fact(t('reports.meetings.when'), whenText(wording, meeting.start, { endTime: meeting.endTime })),
    ...fact(t('reports.meetings.place'), placeText(given, meeting) ?? t('reports.unknown')),
    ...fact(
      t('reports.basics.counterparts'),
      ...meeting.counterparts.map((organisation) => fullName(wording, organisation)),
    ),
    ...sides,
    ...fact(
      t('reports.sources.marks'),
      sourceMarks(given, (citation) => citation.meetingId === meeting.id),
    ),
  ]
}

function kindText({ wording }: RecordGiven, { kind, state }: MeetingRecord): Text {
  const { t } = wording
  const said = words(t(`values.meetingKind.${kind}`))
  if (state === 'held') return said
  return [...said, ...enclosed(wording, words(t(`reports.meetings.${state}`)))]
}

function placeText({ record, wording }: RecordGiven, { stopId, venue }: MeetingRecord): Text | null {
  const stop = record.stops.find(({ id }) => id === stopId)
  const parts = [venue ? words(venue) : null, stop ? fullName(wording, stop.place) : null]
  if (parts.every((part) => part === null)) return null
  // The smaller place comes first in English and last in Chinese.
  return joined(wording.language === 'en' ? parts : parts.reverse(), marks[wording.language].comma)
}

function textBlocks(
  { wording }: RecordGiven,
  meeting: MeetingRecord,
  name: 'record' | 'agreedText',
  title: string,
) {
  const text = textOf(wording, meeting[`${name}En`], meeting[`${name}Zh`])
  return text ? [heading(3, '', title), ...paragraphsOf(text)] : []
}

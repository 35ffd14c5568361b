import { fact } from '../../papers/blocks'
import { whenText } from '../../papers/clocks'
import { enclosed, fullName, joined, textOf } from '../../papers/runs'
import { type Block, type Fact, type Text, words } from '../../papers/tree'
import { marks, type Wording } from '../../papers/wording'
import type { MeetingRecord, VisitRecord } from '../../visits/record'

type Participant = MeetingRecord['participants'][number]

/** What a meeting was about, in the paper's language or the other. */
export function subjectText(
  wording: Wording,
  { subjectEn, subjectZh }: Pick<MeetingRecord, 'subjectEn' | 'subjectZh'>,
): Text {
  return textOf(wording, subjectEn, subjectZh) ?? []
}

/** The kind of a meeting, when it was on both clocks, and where; what is not known is said to be. */
export function meetingFacts(
  record: Pick<VisitRecord, 'stops'>,
  meeting: MeetingRecord,
  wording: Wording,
): Fact[] {
  const { t } = wording
  return [
    ...fact(t('reports.meetings.kind'), kindText(wording, meeting)),
    ...fact(t('reports.meetings.when'), whenText(wording, meeting.start, { endTime: meeting.endTime })),
    ...fact(t('reports.meetings.place'), placeText(record, meeting, wording)),
  ]
}

function kindText(wording: Wording, { kind, state }: MeetingRecord): Text {
  const { t } = wording
  const said = words(t(`values.meetingKind.${kind}`))
  if (state === 'held') return said
  return [...said, ...enclosed(wording, words(t(`reports.meetings.${state}`)))]
}

/** The venue and the place, the smaller first in English and last in Chinese. */
function placeText(
  { stops }: Pick<VisitRecord, 'stops'>,
  { stopId, venue }: MeetingRecord,
  wording: Wording,
): Text {
  const stop = stops.find(({ id }) => id === stopId)
  const parts = [venue ? words(venue) : null, stop ? fullName(wording, stop.place) : null]
  const said = joined(wording.language === 'en' ? parts : parts.reverse(), marks[wording.language].comma)
  return said.length > 0 ? said : words(wording.t('reports.unknown'))
}

/** One side of a table: everybody with the title as at the meeting, whom they were there for, and whether they came. */
export function sideTable(wording: Wording, participants: Participant[]): Block {
  const { t } = wording
  const unknown = words(t('reports.unknown'))
  if (participants.length === 0) return { kind: 'note', tone: 'plain', text: unknown }
  const columns = ['name', 'titleThen', 'organisation', 'attendance'] as const
  return {
    kind: 'table',
    head: columns.map((column) => t(`talks.table.${column}`)),
    rows: participants.map((person) => [
      fullName(wording, person),
      textOf(wording, person.titleEn, person.titleZh) ?? unknown,
      person.organisation ? fullName(wording, person.organisation) : unknown,
      words(t(`values.attendance.${person.attendance}`)),
    ]),
    widths: [29, 28, 29, 14],
  }
}

import type { Side } from '@/db/values/meetings'
import { enclosed, fullName, joined, linked, shortName, textOf } from '../../papers/runs'
import { type Text, words } from '../../papers/tree'
import { marks, type Wording } from '../../papers/wording'
import type { MeetingRecord, VisitRecord } from '../../visits/record'

type Label = 'venue' | 'with' | 'theirs' | 'ours'
type Given = { record: VisitRecord; wording: Wording; inside: boolean }

/** A meeting in a programme: its subject and kind, where, with whom, and who goes. What is wanted of it never goes on a trip. */
export function meetingText({ record, wording, inside }: Given, meeting: MeetingRecord): Text {
  const { t, language } = wording
  const { list, semicolon } = marks[language]
  const line = (label: Label, texts: (Text | null)[], between = list) => {
    const said = joined(texts, between)
    return said.length > 0
      ? [...words(t(`programmes.paper.${label}`) + marks[language].colon), ...said]
      : null
  }
  const seated = (side: Side) => meeting.participants.filter((of) => of.side === side)
  return joined(
    [
      headline({ record, wording, inside }, meeting),
      line('venue', [meeting.venue ? words(meeting.venue) : null]),
      line(
        'with',
        meeting.counterparts.map((organisation) => fullName(wording, organisation)),
      ),
      line(
        'theirs',
        seated('theirs').map((of) => personText(wording, of, meeting)),
        semicolon,
      ),
      line(
        'ours',
        seated('ours').map((of) => shortName(wording, of)),
      ),
    ],
    '\n',
  )
}

function headline({ record, wording, inside }: Given, meeting: MeetingRecord): Text {
  const { t, language } = wording
  const kind = t(`values.meetingKind.${meeting.kind}`)
  const state = meeting.state === 'cancelled' ? t('reports.meetings.cancelled') : ''
  const subject = textOf(wording, meeting.subjectEn, meeting.subjectZh)
  const strong = (subject ?? words(kind)).map((run) => ({ ...run, strong: true }))
  const beside = [subject ? kind : '', state].filter(Boolean).join(marks[language].comma)
  return [
    ...(inside ? linked(strong, `/visits/${record.visit.ref}/meetings/${meeting.number}`) : strong),
    ...(beside ? enclosed(wording, words(beside)) : []),
  ]
}

type Participant = MeetingRecord['participants'][number]

/** A person of theirs with their title; their organisation too where it is not the meeting's only counterpart. */
function personText(wording: Wording, person: Participant, { counterparts }: MeetingRecord): Text {
  const { organisation } = person
  const known = counterparts.length === 1 && counterparts[0]?.id === organisation?.id
  return joined(
    [
      fullName(wording, person),
      textOf(wording, person.titleEn, person.titleZh),
      organisation && !known ? shortName(wording, organisation) : null,
    ],
    marks[wording.language].comma,
  )
}

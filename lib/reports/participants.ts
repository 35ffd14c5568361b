import { enclosed, fullName, joined, shortName, textOf } from '../papers/runs'
import { type Text, words } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import type { MeetingRecord } from '../visits/record'

type Participant = MeetingRecord['participants'][number]

/** A person at the table: name, title as at the meeting, organisation, and whether they came. */
export function participantText(wording: Wording, participant: Participant): Text {
  const { t, language } = wording
  const { organisation, attendance } = participant
  const person = joined(
    [
      fullName(wording, participant),
      textOf(wording, participant.titleEn, participant.titleZh),
      organisation && shortName(wording, organisation),
    ],
    marks[language].comma,
  )
  return attendance === 'attended'
    ? person
    : [...person, ...enclosed(wording, words(t(`reports.meetings.${attendance}`)))]
}

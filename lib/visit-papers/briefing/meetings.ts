import { fact, facts, heading, plainNote } from '../../papers/blocks'
import { fullName, linked, paragraphsOf, textOf } from '../../papers/runs'
import type { Block, Fact } from '../../papers/tree'
import { participantText } from '../../reports/participants'
import type { MeetingRecord } from '../../visits/record'
import { meetingFacts, subjectText } from '../parts/meeting'
import type { BriefingGiven } from './given'

/** What the visit is for, and what is wanted of each of its meetings. */
export function objectivesSection({ record, meetings, wording }: BriefingGiven): Block[] {
  const { t } = wording
  const { purposeEn, purposeZh } = record.visit
  const purpose = textOf(wording, purposeEn, purposeZh)
  const none = t('talks.briefing.noObjective')
  const rows = meetings.map((meeting) => [
    linked(subjectText(wording, meeting), `#meeting-${meeting.number}`),
    textOf(wording, meeting.objectiveEn, meeting.objectiveZh) ?? [{ text: none }],
  ])
  const head = [t('talks.partner.meeting'), t('meetings.objective')]
  return [
    heading(1, 'objectives', t('talks.briefing.objectives')),
    ...(purpose ? paragraphsOf(purpose) : [plainNote(t('talks.briefing.noPurpose'))]),
    ...(rows.length > 0 ? [{ kind: 'table' as const, head, rows, widths: [40, 60] }] : []),
  ]
}

/** Each meeting with what is wanted of it, who sits there, and what is to be said. */
export function meetingsSection(given: BriefingGiven): Block[] {
  const { meetings, wording } = given
  const { t } = wording
  return [
    heading(1, 'meetings', t('talks.briefing.meetings')),
    ...(meetings.length === 0 ? [plainNote(t('talks.briefing.noMeetings'))] : []),
    ...meetings.flatMap((meeting) => meetingBlocks(given, meeting)),
  ]
}

function meetingBlocks(given: BriefingGiven, meeting: MeetingRecord): Block[] {
  const { wording } = given
  const { t } = wording
  const points = pointsOf(given, meeting)
  return [
    heading(2, `meeting-${meeting.number}`, subjectText(wording, meeting)),
    ...facts(
      aboutMeeting(given, meeting),
      fact(t('meetings.talkingPoints'), points ? null : t('talks.briefing.noObjective')),
    ),
    ...(points ? [heading(3, '', t('meetings.talkingPoints')), ...paragraphsOf(points)] : []),
  ]
}

/** The same of one meeting that a paper is about. */
export function meetingSections(given: BriefingGiven, meeting: MeetingRecord): Block[] {
  const { t } = given.wording
  const points = pointsOf(given, meeting)
  return [
    heading(1, `meeting-${meeting.number}`, t('talks.minutes.meeting')),
    ...facts(aboutMeeting(given, meeting)),
    heading(1, 'talking-points', t('meetings.talkingPoints')),
    ...(points ? paragraphsOf(points) : [plainNote(t('talks.briefing.noObjective'))]),
  ]
}

function aboutMeeting({ record, wording }: BriefingGiven, meeting: MeetingRecord): Fact[] {
  const { t } = wording
  const sides = (['theirs', 'ours'] as const).flatMap((side) => {
    const seated = meeting.participants.filter((person) => person.side === side)
    const said = seated.map((person) => participantText(wording, person))
    return fact(t(`values.side.${side}`), ...(said.length > 0 ? said : [t('reports.unknown')]))
  })
  const organisations = meeting.counterparts.map((each) =>
    linked(fullName(wording, each), `#organisation-${each.id}`),
  )
  const objective = textOf(wording, meeting.objectiveEn, meeting.objectiveZh)
  return [
    ...meetingFacts(record, meeting, wording),
    ...fact(t('meetings.counterparts'), ...organisations),
    ...sides,
    ...fact(t('meetings.objective'), objective ?? t('talks.briefing.noObjective')),
  ]
}

const pointsOf = ({ wording }: BriefingGiven, { talkingPointsEn, talkingPointsZh }: MeetingRecord) =>
  textOf(wording, talkingPointsEn, talkingPointsZh)

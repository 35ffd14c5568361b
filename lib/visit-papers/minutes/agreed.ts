import { fact, facts, heading } from '../../papers/blocks'
import { fullName, joined, paragraphsOf, shortName } from '../../papers/runs'
import { type Block, type Text, words } from '../../papers/tree'
import { marks, type Wording } from '../../papers/wording'
import type { MeetingRecord, VisitRecord } from '../../visits/record'
import { meetingFacts } from '../parts/meeting'

const line = '_'.repeat(24)

/** The text that both sides agreed on, under its parties, time and place, with lines for both to sign on. */
export function agreedMinutes(
  record: VisitRecord,
  meeting: MeetingRecord,
  text: Text,
  wording: Wording,
): Block[] {
  const { t } = wording
  const [ours, theirs] = [oursIn(record, meeting, wording), theirsIn(meeting, wording)]
  return [
    ...facts(
      fact(t('talks.minutes.ourSide'), ...ours),
      fact(t('talks.minutes.otherSide'), ...theirs),
      meetingFacts(record, meeting, wording),
    ),
    ...paragraphsOf(text),
    heading(1, 'signatures', t('talks.minutes.signatures')),
    {
      kind: 'table',
      head: [t('talks.minutes.ourSide'), t('talks.minutes.otherSide')],
      rows: [
        [listed(wording, ours), listed(wording, theirs)],
        ...(['signature', 'name', 'title', 'day'] as const).map((part) => {
          const blank = words(`${t(`talks.minutes.${part}`)} ${line}`)
          return [blank, blank]
        }),
      ],
      widths: [1, 1],
      whole: true,
    },
  ]
}

const listed = (wording: Wording, names: Text[]): Text => joined(names, marks[wording.language].semicolon)

type Organisation = NonNullable<MeetingRecord['participants'][number]['organisation']>

/** Each organisation once, in the order they came. */
function once(organisations: (Organisation | null)[]): Organisation[] {
  const known = organisations.filter((each) => each !== null)
  return [...new Map(known.map((each) => [each.id, each])).values()]
}

/** The organisations that our people at the table, or else the members of the delegation, were there for; without any, the office. */
function oursIn(record: VisitRecord, meeting: MeetingRecord, wording: Wording): Text[] {
  const seated = meeting.participants.filter(({ side }) => side === 'ours')
  const atTable = once(seated.map(({ organisation }) => organisation))
  const sent = atTable.length > 0 ? atTable : once(record.members.map(({ organisation }) => organisation))
  return sent.length > 0 ? sent.map((each) => fullName(wording, each)) : [words(wording.office)]
}

function theirsIn(meeting: MeetingRecord, wording: Wording): Text[] {
  const seated = meeting.participants.filter(({ side }) => side === 'theirs')
  const all = once([...meeting.counterparts, ...seated.map(({ organisation }) => organisation)])
  if (all.length > 0) return all.map((each) => fullName(wording, each))
  const people = seated.map((person) => shortName(wording, person))
  return people.length > 0 ? people : [words(wording.t('reports.unknown'))]
}

import { nameIn } from '../../../i18n/bilingual'
import { startOf } from '../../../meetings/start'
import { heading, plainNote } from '../../../papers/blocks'
import { localText } from '../../../papers/clocks'
import { highestLevel } from '../../../papers/level'
import { numbered } from '../../../papers/numbering'
import { enclosed, fullName, textOf } from '../../../papers/runs'
import { type Block, type Paper, type Text, words } from '../../../papers/tree'
import { marks, type Wording } from '../../../papers/wording'
import { formatDate, formatRange } from '../../../time/format'
import { agreementTable } from '../../../visit-papers/parts/agreements'
import { commitmentTables } from '../../../visit-papers/parts/commitments'
import type { listPostsAt } from '../../people/posts'
import type { PartnerKnown } from '../known'
import type { MeetingWith } from '../meetings'
import type { KnownGiven } from './given'
import { metBlocks } from './met'
import { lastMeetingsTold, partnerFacts } from './partner'
import { peopleTable, spanText } from './people'

type PostThere = Awaited<ReturnType<typeof listPostsAt>>[number]

type StandingGiven = KnownGiven & {
  organisation: PartnerKnown
  posts: PostThere[]
  meetings: MeetingWith[]
}

/** Where we stand with one organisation: when it was last met, its people then and now, agreements, promises, all meetings. */
export function standingPaper(given: StandingGiven): Paper {
  const { organisation, known, meetings, wording } = given
  const { t, language, office, today } = wording
  const name = nameIn(language, organisation)
  const level = highestLevel([...known.agreements, ...known.commitments, ...meetings])
  return {
    title: name.text,
    ...(name.lang !== language && { titleLang: name.lang }),
    subtitle: t('talks.partner.title'),
    lang: language,
    author: office,
    reference: name.text,
    madeOn: t('reports.asOf', { day: formatDate(today, language) }),
    footer: t(`values.sensitivity.${level === 'restricted' ? level : 'internal'}`),
    blocks: numbered(
      [
        heading(1, 'in-short', t('talks.partner.inShort')),
        ...partnerFacts(given, organisation, known.people),
        ...lastMeetingsTold(given, organisation.id, []).flatMap((meeting) => metBlocks(wording, meeting, 2)),
        ...peopleSection(given),
        ...papersSections(given),
        ...meetingsSection(given),
      ],
      wording,
    ),
  }
}

function peopleSection(given: StandingGiven): Block[] {
  const { known, organisation, posts, wording } = given
  const { t } = wording
  const head = [t('talks.people.person'), t('talks.partner.post'), t('talks.partner.held')]
  const rows = posts.map((post): Text[] => [
    fullName(wording, post.person),
    textOf(wording, post.titleEn, post.titleZh) ?? [],
    words(spanText(wording, post) ?? t('reports.unknown')),
  ])
  const people = peopleTable(given, known.people, { organisation: organisation.id, expected: new Set() })
  return [
    heading(1, 'people', t('talks.partner.people')),
    ...(people.length > 0 ? people : [plainNote(t('talks.partner.noPeople'))]),
    ...(rows.length > 0
      ? [{ kind: 'table' as const, caption: t('talks.partner.posts'), head, rows, widths: [34, 38, 28] }]
      : []),
  ]
}

function papersSections({ known, wording }: StandingGiven): Block[] {
  const { t } = wording
  const agreements = agreementTable(wording, known.agreements)
  const open = commitmentTables(wording, known.commitments, 'commitments')
  return [
    heading(1, 'agreements', t('talks.briefing.agreements')),
    ...(agreements.length > 0 ? agreements : [plainNote(t('talks.briefing.noAgreements'))]),
    heading(1, 'commitments', t('talks.briefing.open')),
    ...(open.length > 0 ? open : [plainNote(t('talks.briefing.noneOpen'))]),
  ]
}

function meetingsSection({ meetings, wording }: StandingGiven): Block[] {
  const { t } = wording
  const columns = ['day', 'meeting', 'reference'] as const
  const head = columns.map((column) => t(`talks.partner.${column}`))
  const rows = meetings.map((meeting) => meetingRow(wording, meeting))
  return [
    heading(1, 'meetings', t('talks.partner.meetings')),
    rows.length > 0
      ? { kind: 'table', head, rows, widths: [30, 50, 20] }
      : plainNote(t('talks.partner.noMeetings')),
  ]
}

function meetingRow(wording: Wording, meeting: MeetingWith): Text[] {
  const { t, language } = wording
  const { kind, state, visitRef, number, firstOn, lastOn } = meeting
  const day = meeting.startOn
    ? localText(wording, startOf(meeting), { short: true })
    : words(t('directory.duringVisit', { days: formatRange(firstOn, lastOn, language) }))
  const about = [t(`values.meetingKind.${kind}`), state === 'held' ? null : t(`values.meetingState.${state}`)]
  return [
    day,
    [
      ...(textOf(wording, meeting.subjectEn, meeting.subjectZh) ?? []),
      ...enclosed(wording, words(about.filter(Boolean).join(marks[language].comma))),
    ],
    words(t('talks.minutes.of', { ref: visitRef, number })),
  ]
}

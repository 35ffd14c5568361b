import type { Sensitivity } from '@/db/values/office'
import { inLanguage } from '../../i18n/bilingual'
import { heading, part, plainNote } from '../../papers/blocks'
import { highestLevel } from '../../papers/level'
import { numbered } from '../../papers/numbering'
import type { Block, Paper } from '../../papers/tree'
import { marks, type Wording } from '../../papers/wording'
import { contentsOf } from '../../reports/contents'
import { delegationBlocks } from '../../reports/delegation'
import { programmeSection } from '../../reports/programme'
import { formatDate, formatRange } from '../../time/format'
import type { MeetingRecord } from '../../visits/record'
import { agreementTable } from '../parts/agreements'
import { commitmentTables } from '../parts/commitments'
import { counterpartsSection } from './counterparts'
import { agreementsTold, type BriefingGiven, openCommitments } from './given'
import { meetingSections, meetingsSection, objectivesSection } from './meetings'

/** The briefing for a visit: what is wanted of it, programme, delegation, and all that is known of whom it meets. */
export function visitBriefing(given: BriefingGiven): Paper {
  const { record, wording } = given
  const { visit } = record
  const { t, language } = wording
  const title = inLanguage(language, visit.titleEn, visit.titleZh)
  const days = formatRange(visit.firstOn, visit.lastOn, language)
  const told = { record, missing: [], wording }
  const blocks = numbered(
    [
      ...objectivesSection(given),
      ...part('programme', t('values.reportPart.programme'), programmeSection(told)),
      ...part('delegation', t('values.reportPart.delegation'), delegationBlocks(told)),
      ...meetingsSection(given),
      ...counterpartsSection(given),
      ...standingParts(given),
    ],
    wording,
  )
  return {
    ...frame(given, title, [t('papers.kind.briefing', { direction: visit.direction }), days]),
    reference: visit.ref,
    blocks: [...contentsPage(blocks, wording), ...blocks],
  }
}

/** The briefing for one meeting of a visit. */
export function meetingBriefing(given: BriefingGiven, meeting: MeetingRecord): Paper {
  const { record, wording } = given
  const { t, language } = wording
  const { number, start } = meeting
  const title = inLanguage(language, meeting.subjectEn, meeting.subjectZh)
  const day = start.on && formatDate(start.on, language)
  return {
    ...frame(given, title, [t('talks.briefing.ofMeeting'), day]),
    reference: t('talks.minutes.of', { ref: record.visit.ref, number }),
    blocks: numbered(
      [...meetingSections(given, meeting), ...counterpartsSection(given), ...standingParts(given)],
      given.wording,
    ),
  }
}

function frame(
  given: BriefingGiven,
  title: { text: string; lang: string } | null,
  subtitle: (string | null)[],
) {
  const { t, language, office, today } = given.wording
  return {
    title: title?.text ?? given.record.visit.ref,
    ...(title && title.lang !== language && { titleLang: title.lang }),
    subtitle: subtitle.filter(Boolean).join(marks[language].comma),
    lang: language,
    author: office,
    madeOn: t('reports.asOf', { day: formatDate(today, language) }),
    footer: t(`values.sensitivity.${levelOf(given)}`),
  }
}

/** A briefing is never public: it holds what the office wants and is going to say. */
function levelOf(given: BriefingGiven): Exclude<Sensitivity, 'public'> {
  const { record, meetings, known } = given
  const held = [
    record.visit,
    ...meetings,
    ...known.meetings,
    ...agreementsTold(given),
    ...openCommitments(given),
  ]
  return highestLevel(held) === 'restricted' ? 'restricted' : 'internal'
}

function standingParts(given: BriefingGiven): Block[] {
  const { wording } = given
  const { t } = wording
  const commitments = commitmentTables(wording, openCommitments(given), 'commitments')
  const agreements = agreementTable(wording, agreementsTold(given))
  return [
    heading(1, 'commitments', t('talks.briefing.open')),
    ...(commitments.length > 0 ? commitments : [plainNote(t('talks.briefing.noneOpen'))]),
    heading(1, 'agreements', t('talks.briefing.agreements')),
    ...(agreements.length > 0 ? agreements : [plainNote(t('talks.briefing.noAgreements'))]),
  ]
}

/** The parts of the paper and their sections, on a page of their own. */
function contentsPage(blocks: Block[], { t }: Wording): Block[] {
  const entries = contentsOf({ blocks }).flatMap(({ id, text, parts }) => [
    { level: 1 as const, id, text },
    ...parts.map((section) => ({ level: 2 as const, ...section })),
  ])
  return [
    heading(1, 'contents', t('talks.briefing.contents')),
    { kind: 'contents', entries },
    { kind: 'page-break' },
  ]
}

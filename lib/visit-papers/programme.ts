import type { EditionDossier } from '../dossiers/dossier'
import { inLanguage, nameIn } from '../i18n/bilingual'
import { fact, facts, plainNote } from '../papers/blocks'
import { fullName, joined, textOf } from '../papers/runs'
import type { Block, Paper } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import { formatDate } from '../time/format'
import { localAt } from '../time/when'
import type { MeetingRecord, VisitRecord } from '../visits/record'
import { paperOf } from './front'
import type { PaperOptions } from './papers'
import { dayBlocks } from './programme/day-blocks'
import type { Given } from './programme/rows'

type Member = VisitRecord['members'][number]

/**
 * The programme of a visit day by day, for all or for one member. Outside the office it has no notes and no objectives, nothing
 * cancelled and nothing restricted.
 */
export function programmePaper(dossier: EditionDossier, wording: Wording, options: PaperOptions): Paper {
  const { t } = wording
  const { record, edition } = dossier
  const inside = edition === 'internal'
  const member = record.members.find(({ id }) => id === options.member)
  const meetings = record.meetings.filter(
    (meeting) => (inside || isForGuests(meeting)) && (!member || mayAttend(dossier, meeting, member)),
  )
  const given: Given = { record: { ...record, meetings }, wording, inside }
  const kind = member
    ? t('programmes.paper.kindFor', { name: named(wording, member) })
    : t('programmes.paper.kind')
  return paperOf({ ...dossier, record: given.record }, wording, kind, {
    blocks: [...opening(given, member), ...dayBlocks(given)],
    madeOn: versionOf(wording, options),
  })
}

const isForGuests = ({ state, sensitivity }: MeetingRecord) =>
  state !== 'cancelled' && sensitivity !== 'restricted'

const ours = ({ participants }: MeetingRecord) => participants.filter(({ side }) => side === 'ours')

/** Whether a member is listed at a meeting, or nobody of our side is yet. Where an edition hides who is, nobody is. */
function mayAttend({ leftOut }: EditionDossier, meeting: MeetingRecord, { personId }: Member): boolean {
  if (leftOut.some(({ id, field }) => id === meeting.id && field === 'participants')) return false
  const seated = ours(meeting)
  return seated.length === 0 || seated.some((of) => of.personId === personId)
}

function versionOf({ t, language, homeZone, today }: Wording, { issued }: PaperOptions): string {
  if (!issued) return t('programmes.paper.unissued', { on: formatDate(today, language) })
  const on = formatDate(localAt(issued.madeAt, homeZone).on, language)
  return t('programmes.paper.version', { number: issued.number, on })
}

function named({ language }: Wording, { titleEn, titleZh, ...names }: Member): string {
  const title = inLanguage(language, titleEn, titleZh)?.text
  return [nameIn(language, names).text, title].filter(Boolean).join(marks[language].comma)
}

/** Who goes, whom to ask, and in the paper of one member how many of the meetings may not be theirs. */
function opening({ record, wording, inside }: Given, member: Member | undefined): Block[] {
  const { t, language } = wording
  const line = (of: Member) =>
    joined([fullName(wording, of), textOf(wording, of.titleEn, of.titleZh)], marks[language].comma)
  const open = record.meetings.filter(
    (meeting) => meeting.state !== 'cancelled' && ours(meeting).length === 0,
  ).length
  return [
    ...facts(
      member ? [] : fact(t('values.reportPart.delegation'), ...record.members.map(line)),
      inside ? fact(t('programmes.paper.contact'), record.visit.ownerName) : [],
    ),
    ...(member && open > 0 ? [plainNote(t('programmes.paper.nobodySeated', { count: open }))] : []),
  ]
}

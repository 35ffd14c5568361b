import { promisers } from '@/db/values/commitments'
import { isOverdue } from '../commitments/rules'
import { heading, plainNote } from '../papers/blocks'
import { shortDay } from '../papers/clocks'
import { joined, linked, textOf } from '../papers/runs'
import { type Block, type Text, words } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import type { CommitmentRecord } from '../visits/record'
import { dueText, ownerText, partnerText } from './commitment-parts'
import type { RecordGiven } from './given'
import { sourceMarks } from './source-marks'

/** What was promised: by us, by them, jointly, each with its words, owner, day and standing. */
export function commitmentsSection(given: RecordGiven): Block[] {
  const { record, wording } = given
  const { t } = wording
  const columns = ['what', 'owner', 'due', 'status'] as const
  const head = columns.map((column) => t(`reports.commitments.${column}`))
  return [
    ...promisers.flatMap((promiser): Block[] => {
      const promised = record.commitments.filter((commitment) => commitment.promiser === promiser)
      const rows = promised.map((commitment) => rowOf(given, commitment))
      return [
        heading(2, `commitments-${promiser}`, t(`values.promiser.${promiser}`)),
        rows.length > 0
          ? { kind: 'table', head, rows, widths: [52, 16, 14, 18] }
          : plainNote(t('reports.commitments.none')),
      ]
    }),
  ]
}

function rowOf(given: RecordGiven, commitment: CommitmentRecord): Text[] {
  const { wording } = given
  return [
    whatText(given, commitment),
    ownerText(wording, commitment),
    dueText(wording, commitment),
    words(statusText(wording, commitment)),
  ]
}

function whatText(given: RecordGiven, commitment: CommitmentRecord): Text {
  const { record, wording } = given
  const { t, language } = wording
  const { ref, quote, meetingId, agreementId, madeOn } = commitment
  const meeting = record.meetings.find(({ id }) => id === meetingId)
  const agreement = record.agreements.find(({ id }) => id === agreementId)
  const origin = joined(
    [
      madeOn ? words(shortDay(wording, madeOn)) : null,
      partnerText(wording, commitment),
      meeting &&
        linked(textOf(wording, meeting.subjectEn, meeting.subjectZh) ?? [], `#meeting-${meeting.number}`),
      agreement && [{ text: agreement.ref, href: `#${agreement.ref}` }],
    ],
    marks[language].semicolon,
  )
  const source = sourceMarks(given, (citation) => citation.commitmentId === commitment.id)
  const what = textOf(wording, commitment.wordsEn, commitment.wordsZh)
  return joined(
    [
      joined([[{ text: ref, href: `/commitments/${ref}` }], what], ' '),
      quote ? words(t('reports.commitments.quoted', { quote })) : null,
      origin,
      source && [...words(t('reports.sources.marks') + marks[language].colon), ...source],
    ],
    '\n',
  )
}

function statusText(wording: Wording, commitment: CommitmentRecord): string {
  const { t, language, today } = wording
  const { status, closedOn } = commitment
  const said = [
    t(`values.commitmentStatus.${status}`),
    isOverdue(commitment, today) ? t('reports.commitments.overdue') : null,
    closedOn ? shortDay(wording, closedOn) : null,
  ]
  return said.filter(Boolean).join(marks[language].comma)
}

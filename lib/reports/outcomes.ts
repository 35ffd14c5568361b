import { fact, facts, heading } from '../papers/blocks'
import { joined, textOf } from '../papers/runs'
import type { Block, Text } from '../papers/tree'
import type { MeetingRecord } from '../visits/record'
import { agreementTitle } from './agreement-title'
import { commitmentLine } from './commitment-line'
import type { RecordGiven } from './given'

/** What came of a meeting, by type: decisions, information, agreements and commitments. Nothing where nothing did. */
export function outcomeBlocks({ record, wording }: RecordGiven, meeting: MeetingRecord): Block[] {
  const { t } = wording
  const worded = (kind: 'decision' | 'information') =>
    meeting.outcomes
      .filter((outcome) => outcome.kind === kind)
      .map(({ textEn, textZh }) => textOf(wording, textEn, textZh))
  const referred = (ref: string, href: string, text: Text | null) =>
    joined([[{ text: ref, href }], text], ' ')

  const agreements = record.agreements
    .filter(({ meetingIds }) => meetingIds.includes(meeting.id))
    .map((agreement) => referred(agreement.ref, `#${agreement.ref}`, agreementTitle(wording, agreement)))
  const commitments = record.commitments
    .filter(({ meetingId }) => meetingId === meeting.id)
    .map((commitment) => commitmentLine(wording, commitment))
  const came = facts(
    fact(t('reports.outcomes.decisions'), ...worded('decision')),
    fact(t('reports.outcomes.information'), ...worded('information')),
    fact(t('reports.outcomes.agreements'), ...agreements),
    fact(t('reports.outcomes.commitments'), ...commitments),
  )
  return came.length > 0 ? [heading(3, '', t('reports.outcomes.title')), ...came] : []
}

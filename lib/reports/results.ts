import { fact, facts } from '../papers/blocks'
import { joined, textOf } from '../papers/runs'
import { type Block, type Text, words } from '../papers/tree'
import { marks } from '../papers/wording'
import { formatDate } from '../time/format'
import type { AgreementRecord, MeetingRecord } from '../visits/record'
import { agreementTitle } from './agreement-title'
import { commitmentLine } from './commitment-line'
import type { RecordGiven } from './given'

/** What the visit brought, in short: what was decided, the agreements that came from it, and what was promised. */
export function resultsSection(given: RecordGiven): Block[] {
  const { record, wording } = given
  const { t } = wording
  const ours = record.agreements.filter(({ fromThisVisit }) => fromThisVisit)
  return facts(
    fact(t('reports.outcomes.decisions'), ...record.meetings.flatMap((meeting) => decisions(given, meeting))),
    fact(t('reports.outcomes.agreements'), ...ours.map((agreement) => agreementLine(given, agreement))),
    fact(
      t('reports.outcomes.commitments'),
      ...record.commitments.map((commitment) => commitmentLine(wording, commitment)),
    ),
  )
}

/** Each decision of a meeting with the day it was taken. */
function decisions({ wording }: RecordGiven, { outcomes, start }: MeetingRecord): Text[] {
  const { open, close } = marks[wording.language]
  const day = start.on ? words(open + formatDate(start.on, wording.language) + close) : []
  return outcomes
    .filter(({ kind }) => kind === 'decision')
    .map(({ textEn, textZh }) => [...(textOf(wording, textEn, textZh) ?? []), ...day])
}

function agreementLine({ wording }: RecordGiven, agreement: AgreementRecord): Text {
  return joined(
    [[{ text: agreement.ref, href: `#${agreement.ref}` }], agreementTitle(wording, agreement)],
    ' ',
  )
}

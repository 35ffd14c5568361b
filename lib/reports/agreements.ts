import { heading, plainNote } from '../papers/blocks'
import { paragraphsOf, textOf } from '../papers/runs'
import type { Block } from '../papers/tree'
import type { AgreementRecord } from '../visits/record'
import { agreementFacts } from './agreement-facts'
import { agreementTitle } from './agreement-title'
import { noteOf } from './gaps'
import type { RecordGiven } from './given'

/** The agreements: first those that came from this visit, then those only spoken of. */
export function agreementsSection(given: RecordGiven): Block[] {
  const { record, wording } = given
  const { t } = wording
  const ours = record.agreements.filter(({ fromThisVisit }) => fromThisVisit)
  const others = record.agreements.filter(({ fromThisVisit }) => !fromThisVisit)
  return [
    ...(record.agreements.length === 0 ? [plainNote(t('reports.agreements.none'))] : []),
    ...[...ours, ...others].flatMap((agreement) => agreementBlocks(given, agreement)),
  ]
}

function agreementBlocks(given: RecordGiven, agreement: AgreementRecord): Block[] {
  const { missing, wording } = given
  const summary = textOf(wording, agreement.summaryEn, agreement.summaryZh)
  const page = `/agreements/${agreement.ref}/`
  return [
    heading(2, agreement.ref, agreementTitle(wording, agreement)),
    ...(summary ? paragraphsOf(summary) : []),
    { kind: 'facts', rows: agreementFacts(given, agreement) },
    ...noteOf(({ href }) => href.startsWith(page), missing, wording),
  ]
}

import { isPending } from '@/lib/commitments/rules'
import { gap, type Lacking, type Missing } from '../missing'
import type { CommitmentRecord, VisitRecord } from '../record'

/** What the commitments lack that are still to be kept. */
export function missingCommitmentParts(record: VisitRecord): Missing[] {
  const lacking = (holds: (commitment: CommitmentRecord) => unknown): Lacking[] =>
    record.commitments
      .filter((commitment) => isPending(commitment.status) && !holds(commitment))
      .map(({ ref, wordsEn, wordsZh }) => ({
        mark: ref,
        names: { nameEn: wordsEn, nameZh: wordsZh, nameLocal: null, localLanguage: null },
        href: `/commitments/${ref}/edit`,
      }))
  return [
    ...gap(
      'commitments',
      'records.commitmentsWithoutOwner',
      lacking(({ ownerId }) => ownerId),
    ),
    ...gap(
      'commitments',
      'records.commitmentsWithoutDue',
      lacking(({ dueOn }) => dueOn),
    ),
  ]
}

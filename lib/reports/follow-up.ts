import { isPending } from '../commitments/rules'
import { joined, paragraphsOf, textOf } from '../papers/runs'
import type { Block } from '../papers/tree'
import { dueText, ownerText } from './commitment-parts'
import type { RecordGiven } from './given'

/** What is to be done now: as the office wrote it, then each commitment still to be kept with its owner and day. */
export function followUpSection({ record, wording }: RecordGiven): Block[] {
  const { t } = wording
  const { visit, commitments } = record
  const text = textOf(wording, visit.followUpEn, visit.followUpZh)
  const head = (['due', 'owner', 'what'] as const).map((column) => t(`reports.commitments.${column}`))
  const rows = commitments
    .filter(({ status }) => isPending(status))
    .map((commitment) => [
      dueText(wording, commitment),
      ownerText(wording, commitment),
      joined(
        [
          [{ text: commitment.ref, href: `#commitments-${commitment.promiser}` }],
          textOf(wording, commitment.wordsEn, commitment.wordsZh),
        ],
        ' ',
      ),
    ])
  return [
    ...(text ? paragraphsOf(text) : []),
    ...(rows.length > 0
      ? [
          {
            kind: 'table' as const,
            caption: t('reports.commitments.pending'),
            head,
            rows,
            widths: [16, 18, 66],
          },
        ]
      : []),
  ]
}

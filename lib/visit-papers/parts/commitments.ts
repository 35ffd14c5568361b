import { promisers } from '@/db/values/commitments'
import { isOverdue } from '../../commitments/rules'
import { heading } from '../../papers/blocks'
import { shortDay } from '../../papers/clocks'
import { joined, shortName, textOf } from '../../papers/runs'
import { type Block, type Text, words } from '../../papers/tree'
import { marks, type Wording } from '../../papers/wording'
import type { CommitmentRecord } from '../../visits/record'

/** What a table of commitments tells of each. */
export type Promised = Pick<
  CommitmentRecord,
  | 'ref'
  | 'promiser'
  | 'wordsEn'
  | 'wordsZh'
  | 'ownerName'
  | 'dueOn'
  | 'status'
  | 'organisation'
  | 'theirPerson'
>

/** Commitments in a table for each who promised: what and to whom, who answers for it, and its day with a mark when it has passed. */
export function commitmentTables(wording: Wording, commitments: Promised[], id: string): Block[] {
  const { t } = wording
  const columns = ['what', 'owner', 'due', 'status'] as const
  const head = columns.map((column) => t(`reports.commitments.${column}`))
  return promisers.flatMap((promiser): Block[] => {
    const promised = commitments.filter((commitment) => commitment.promiser === promiser)
    if (promised.length === 0) return []
    const rows = promised.map((commitment) => rowOf(wording, commitment))
    return [
      heading(2, `${id}-${promiser}`, t(`values.promiser.${promiser}`)),
      { kind: 'table', head, rows, widths: [50, 16, 17, 17] },
    ]
  })
}

function rowOf(wording: Wording, commitment: Promised): Text[] {
  const { t, language, today } = wording
  const { ref, wordsEn, wordsZh, ownerName, dueOn, status, theirPerson, organisation } = commitment
  const partner = joined(
    [theirPerson, organisation].map((each) => each && shortName(wording, each)),
    marks[language].comma,
  )
  const due = words(dueOn ? shortDay(wording, dueOn) : t('reports.commitments.noDue'))
  const late = isOverdue(commitment, today) && [{ text: t('reports.commitments.overdue'), strong: true }]
  return [
    joined([joined([[{ text: ref, strong: true }], textOf(wording, wordsEn, wordsZh)], ' '), partner], '\n'),
    words(ownerName ?? t('reports.commitments.noOwner')),
    joined([due, late || null], '\n'),
    words(t(`values.commitmentStatus.${status}`)),
  ]
}

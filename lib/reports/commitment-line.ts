import { joined, textOf } from '../papers/runs'
import { type Text, words } from '../papers/tree'
import type { Wording } from '../papers/wording'
import type { CommitmentRecord } from '../visits/record'

/** A commitment in one line: its reference, which leads to where it is told in full, its words, and whose it is. */
export function commitmentLine(wording: Wording, commitment: CommitmentRecord): Text {
  const { ref, promiser, wordsEn, wordsZh } = commitment
  const reference: Text = [{ text: ref, href: `#commitments-${promiser}` }]
  const by = words(wording.t(`reports.by.${promiser}`))
  return joined([reference, textOf(wording, wordsEn, wordsZh), by], ' ')
}

import { isPending } from '../commitments/rules'
import { shortDay } from '../papers/clocks'
import { joined, missingText, shortName } from '../papers/runs'
import { type Text, words } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import type { CommitmentRecord } from '../visits/record'

/** Who answers for it; while it is still to be kept, nobody is a gap. */
export function ownerText({ t }: Wording, { ownerName, status, ref }: CommitmentRecord): Text {
  if (ownerName) return words(ownerName)
  const none = t('reports.commitments.noOwner')
  return isPending(status) ? missingText(none, `/commitments/${ref}/edit`) : words(none)
}

/** The day it is due; while it is still to be kept, none is a gap. */
export function dueText(wording: Wording, { dueOn, status, ref }: CommitmentRecord): Text {
  if (dueOn) return words(shortDay(wording, dueOn))
  const none = wording.t('reports.commitments.noDue')
  return isPending(status) ? missingText(none, `/commitments/${ref}/edit`) : words(none)
}

/** The other side of it: the person and the organisation, as far as they are known. */
export function partnerText(wording: Wording, { organisation, theirPerson }: CommitmentRecord): Text | null {
  const known = [theirPerson, organisation].filter((each) => each !== null)
  if (known.length === 0) return null
  return joined(
    known.map((each) => shortName(wording, each)),
    marks[wording.language].comma,
  )
}

import { type AmountKind, amountKinds } from '@/db/values/commitments'
import type { LocalDate } from '../time/local'
import { isSigned, type Step, signedOn } from './ladder'
import { type Amount, latestAmounts } from './money'

type Linked = { id: string; continuesId: string | null }

/**
 * The commitments of one project, the earliest first: those that the one of `id` carries further and those that carry it
 * further. Only commitments among `all` count; a link to none of them ends the project there.
 */
export function projectOf<T extends Linked>(all: readonly T[], id: string): T[] {
  const byId = new Map(all.map((each) => [each.id, each]))
  const seen = new Set<string>()
  let first = byId.get(id)
  while (first && !seen.has(first.id)) {
    seen.add(first.id)
    const earlier = first.continuesId ? byId.get(first.continuesId) : undefined
    if (!earlier || seen.has(earlier.id)) break
    first = earlier
  }
  const chain = first ? [first] : []
  for (const each of chain)
    chain.push(...all.filter((next) => next.continuesId === each.id && !chain.includes(next)))
  return chain
}

/**
 * The money of one project as of a day, given its commitments earliest first: an upgrade is not new money. Of each kind
 * what counts is what the furthest commitment that has any says of it, its latest amount in each currency.
 */
export function projectTotals<A extends Amount>(
  chain: readonly { amounts: readonly A[] }[],
  day?: LocalDate,
): Record<AmountKind, A[]> {
  const latest = chain.map(({ amounts }) => latestAmounts(amounts, day))
  const of = (kind: AmountKind) => latest.findLast((each) => each[kind].length > 0)?.[kind] ?? []
  const [pledged, agreed, contracted, realised] = amountKinds
  return {
    [pledged]: of(pledged),
    [agreed]: of(agreed),
    [contracted]: of(contracted),
    [realised]: of(realised),
  }
}

/**
 * The commitment of a project at which it was first signed, and the day; a project counts once, for the visit of that one.
 * Undefined where it was never signed. A signing that nobody can date comes after those that are dated.
 */
export function firstSigned<T extends { steps: readonly Step[] }>(
  chain: readonly T[],
): { commitment: T; on: LocalDate | null } | undefined {
  const signings = chain
    .filter(({ steps }) => steps.some(({ rung }) => isSigned(rung)))
    .map((commitment) => ({ commitment, on: signedOn(commitment.steps) }))
  const [first] = signings.sort((a, b) => (a.on ?? '9999-12-31').localeCompare(b.on ?? '9999-12-31'))
  return first
}

import type { AgreementStatus } from '@/db/values/agreements'
import type { LocalDate } from '../time/local'
import { type KnownAgreement, standingOn } from './agreements'
import type { Counted } from './counted'

export const stages = ['unsigned', 'signed', 'in-force', 'suspended', 'ended'] as const
type Stage = (typeof stages)[number]

const stageOf: Record<AgreementStatus, Stage> = {
  draft: 'unsigned',
  initialled: 'unsigned',
  signed: 'signed',
  'in-force': 'in-force',
  suspended: 'suspended',
  expired: 'ended',
  terminated: 'ended',
  superseded: 'ended',
}

export type Year = { year: string; on: LocalDate; counts: Record<Stage, number> }

const most = 12

/** The ends of the last twelve years up to a day; the last is that day itself. */
export function yearEnds(asOf: LocalDate): LocalDate[] {
  const last = Number(asOf.slice(0, 4))
  const years = Array.from({ length: most - 1 }, (_, index) => `${last - most + 1 + index}-12-31`)
  return [...years, asOf]
}

/**
 * How many agreements stood at each stage at the end of each year, those that were there on the last day being known. Those
 * without a recorded step are in none.
 */
export function agreementsByYear(
  known: readonly KnownAgreement[],
  there: readonly Counted<AgreementStatus>[],
  asOf: LocalDate,
): Year[] {
  const years = yearEnds(asOf).map((on) => ({
    year: on.slice(0, 4),
    on,
    counts: { unsigned: 0, signed: 0, 'in-force': 0, suspended: 0, ended: 0 },
  }))
  const latest = years.toReversed()
  const last = new Map(there.map(({ id, part }) => [id, part]))
  for (const agreement of known) {
    let standing = last.get(agreement.id)
    let after = asOf
    for (const { on, counts } of latest) {
      // A status stays until a day that turns it; to ask for each year would take several times as long.
      if (on !== asOf && mayTurn(agreement, on, after)) standing = standingOn(agreement, on)
      after = on
      if (standing && standing !== 'unknown') counts[stageOf[standing]] += 1
    }
  }
  return years
}

/** Whether a status may have turned after one day and up to another: by an act, by what it sets, or by the text's own days. */
function mayTurn({ validity, acts }: KnownAgreement, after: LocalDate, upTo: LocalDate): boolean {
  // Some days turn it on the day after.
  const turns = (day: LocalDate | null) => day !== null && day >= after && day <= upTo
  const { effectiveOn, validUntil, undatedFrom } = validity
  if (turns(effectiveOn) || turns(validUntil) || turns(undatedFrom)) return true
  return acts.some(({ doneOn, untilOn }) => turns(doneOn) || turns(untilOn))
}

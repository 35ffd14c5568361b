import type { LocalDate } from '../time/local'
import { type Act, isSignature } from './steps'

/** What of an agreement's acts is possible, but odd enough to be looked at. */
type Flag = { kind: 'signedBeforeText'; signedOn: LocalDate; agreedOn: LocalDate }

/** Signatures dated before the text was first agreed. Acts without a day say nothing of their order. */
export function flagsOf(acts: readonly Act[]): Flag[] {
  const daysOf = (holds: (act: Act) => boolean) =>
    acts
      .filter(holds)
      .flatMap(({ doneOn }) => doneOn ?? [])
      .sort()
  const [signedOn] = daysOf(({ kind }) => isSignature(kind))
  const [agreedOn] = daysOf(({ kind }) => kind === 'text-agreed')
  return signedOn && agreedOn && signedOn < agreedOn ? [{ kind: 'signedBeforeText', signedOn, agreedOn }] : []
}

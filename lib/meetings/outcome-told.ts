type Outcome = { kind: string; textEn: string | null; textZh: string | null }
type Pair = [before: string | null, after: string | null]

/** An outcome as the audit trail tells it. */
export const toldOutcome = ({ kind, textEn, textZh }: Outcome) => ({ outcomeKind: kind, textEn, textZh })

/** Which outcome an event is about; each pair says the same twice because its words stay. */
export const wordsOf = ({
  textEn,
  textZh,
}: Pick<Outcome, 'textEn' | 'textZh'>): { textEn: Pair; textZh: Pair } => ({
  textEn: [textEn, textEn],
  textZh: [textZh, textZh],
})

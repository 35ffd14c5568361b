import type { z } from 'zod'
import { type Verification, verifications } from '@/db/values/commitments'
import { choice } from '../input/choices'
import { optionalLine, optionalParagraphs } from '../input/text'

/** What a step or an amount rests on, as a form sends it. */
export const proofFields = {
  evidence: optionalParagraphs(4000),
  verification: choice(verifications),
  verifiedBy: optionalLine(200),
  note: optionalParagraphs(4000),
}
export type Proof = z.output<z.ZodObject<typeof proofFields>>

type Given = { verification: Verification; evidence: string | null; verifiedBy: string | null }

/**
 * The field that is missing for a verification to mean anything, or null: whatever is more than somebody's own word names its
 * evidence, and a confirmation or an audit names who gave it.
 */
export function lackingProof({
  verification,
  evidence,
  verifiedBy,
}: Given): 'evidence' | 'verifiedBy' | null {
  if (verification !== 'self-reported' && !evidence) return 'evidence'
  const bySomebody = verification === 'counterpart-confirmed' || verification === 'audited'
  return bySomebody && !verifiedBy ? 'verifiedBy' : null
}

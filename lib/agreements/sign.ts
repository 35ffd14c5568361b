import 'server-only'

import { ok, type Result } from '../result'
import type { User } from '../user'
import { enterAct, noteGaps } from './enter-act'
import { enterSignatory } from './enter-signatory'
import type { SignInput } from './input'
import { onAgreement } from './on-agreement'

/**
 * Records the signing in one go: the act, for all parties or for one, and who signed, on its day and at its place. From
 * then on title, type, parties, signatories and the signing itself can be completed but not changed.
 */
export async function signAgreement(
  user: User,
  ref: string,
  input: SignInput,
  submission?: string,
): Promise<Result<{ ref: string }>> {
  return onAgreement(
    user,
    ref,
    async (tx, agreement, tell) => {
      const { doneOn, place, organisation, signatories } = input
      const act = { kind: 'signed' as const, doneOn, place, organisationId: organisation }
      const nothing = { untilOn: null, noteEn: null, noteZh: null }
      const entered = await enterAct(tx, user, agreement, { ...act, ...nothing })
      if (!entered.ok) return entered

      const { placeId, told } = entered.value
      const names: string[] = []
      for (const { line, ...signer } of signatories) {
        const given = { ...signer, signedOn: doneOn, placeId }
        const name = await enterSignatory(tx, user, agreement.id, given, `signatories.${line}.`)
        if (!name.ok) return name
        names.push(name.value)
      }
      await tell('agreement.signed', {
        ...told,
        ...(names.length > 0 && { signatories: [null, names.join(', ')] }),
        ...(await noteGaps(tx, agreement, 'signed')),
      })
      return ok({ ref })
    },
    { submission },
  )
}

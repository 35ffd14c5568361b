import 'server-only'

import { v7 } from 'uuid'
import { giveReference } from '../../references'
import type { AgreementGiven } from '../kinds/agreements'
import { inItsLanguage, toldNames } from '../row-reader'
import type { Writer } from './writer'

/** Writes an agreement with its parties, acts and signatories. Its reference has the year of its first day, as in the form. */
export async function writeAgreement(writer: Writer, line: number, given: AgreementGiven, today: string) {
  const { agreement, visit, parties, acts, signedAt, signatories, oldNumber } = given
  const { batch, idOf } = writer
  const id = v7()
  const days = acts.flatMap(({ doneOn }) => doneOn ?? [])
  const [first = visit?.firstOn ?? today] = days.sort()
  const ref = await giveReference(writer.tx, 'A', Number(first.slice(0, 4)))
  batch.agreements.add({ id, ref, ...agreement, visitId: visit?.id ?? null })
  for (const [index, { named, side }] of parties.entries())
    batch.parties.add({ agreementId: id, organisationId: idOf(named, line), side, position: index + 1 })
  const placeId = signedAt ? idOf(signedAt, line) : null
  for (const { kind, doneOn } of acts)
    batch.acts.add({ agreementId: id, kind, doneOn, placeId: kind === 'signed' ? placeId : null })
  const signedOn = acts.find(({ kind }) => kind === 'signed')?.doneOn ?? null
  for (const [index, { named, title }] of signatories.entries()) {
    const { en, zh } = inItsLanguage(title ?? '')
    const personId = idOf(named, line)
    const titles = { titleEn: en || null, titleZh: zh || null }
    batch.signatories.add({ agreementId: id, personId, ...titles, signedOn, placeId, position: index + 1 })
  }
  if (oldNumber) writer.cite(oldNumber, { agreementId: id })
  const told = {
    ...agreement,
    visit: visit?.ref,
    oldNumber,
    parties: toldNames(parties.map(({ named }) => named)),
    signatories: toldNames(signatories.map(({ named }) => named)),
    signedOn,
  }
  writer.made('agreement', id, line, told, visit?.id ?? null)
  return id
}

import { isSignature } from '../../agreements/steps'
import { gap, type Lacking, type Missing } from '../missing'
import type { AgreementRecord, VisitRecord } from '../record'

/** What the agreements that came from this visit lack. Those only spoken of belong to another visit's report. */
export function missingAgreementParts(record: VisitRecord): Missing[] {
  const agreements = record.agreements.filter(({ fromThisVisit }) => fromThisVisit)
  const lacking = (page: string, holds: (agreement: AgreementRecord) => boolean): Lacking[] =>
    agreements
      .filter((agreement) => !holds(agreement))
      .map((agreement) => ({
        mark: agreement.ref,
        names: {
          nameEn: agreement.titleEn,
          nameZh: agreement.titleZh,
          nameLocal: agreement.titleLocal,
          localLanguage: agreement.titleLocalLanguage,
        },
        href: `/agreements/${agreement.ref}${page}`,
      }))
  return [
    ...gap(
      'agreements',
      'records.agreementsToComplete',
      lacking('/edit', ({ toBeCompleted }) => !toBeCompleted),
    ),
    ...gap(
      'agreements',
      'records.agreementsWithoutParties',
      lacking('/parties', ({ parties }) => parties.length > 1),
    ),
    ...gap(
      'agreements',
      'records.agreementsWithoutSignatories',
      lacking('/signatories', (agreement) => !isSigned(agreement) || agreement.signatories.length > 0),
    ),
    ...gap('agreements', 'records.agreementsWithoutSigningDate', lacking('/acts', isDated)),
    ...gap(
      'agreements',
      'records.agreementsWithoutLanguage',
      lacking('/edit', (agreement) => !hasText(agreement) || agreement.textLanguages.length > 0),
    ),
  ]
}

const isSigned = ({ acts }: AgreementRecord) => acts.some(({ kind }) => isSignature(kind))
const isDated = ({ acts }: AgreementRecord) => acts.every(({ kind, doneOn }) => !isSignature(kind) || doneOn)

/** Whether there is a text yet, so that its language can be asked for. */
const hasText = ({ acts }: AgreementRecord) =>
  acts.some(({ kind }) => kind === 'text-agreed' || kind === 'initialled' || isSignature(kind))

import type { ActKind } from '@/db/values/agreements'
import { type NewAgreementInput, newAgreementInput } from '../../agreements/input'
import { actProblem } from '../../agreements/order'
import type { Act } from '../../agreements/steps'
import { foldName } from '../../directory/folding'
import type { LocalDate } from '../../time/local'
import type { Named } from '../naming'
import { bilingualOf, type RowReader } from '../row-reader'
import { organisationsNamed } from '../words/pieces'
import { placesNamed } from '../words/places'
import { peopleIn } from './members'
import { placeOf } from './stops'
import { type VisitsToName, type VisitToName, visitNamed } from './visit-meant'
import { numberOf, titleField } from './visits'

type PartyGiven = { named: Named; side: 'ours' | 'theirs' }

export type AgreementGiven = {
  oldNumber: string | null
  agreement: Omit<NewAgreementInput, 'parties' | 'acts' | 'visit' | 'meeting' | 'parent' | 'reviewer'>
  visit: VisitToName | null
  parties: PartyGiven[]
  acts: { kind: ActKind; doneOn: LocalDate | null }[]
  signedAt: Named | null
  signatories: { named: Named; title: string | null }[]
}

export type AgreementsGround = {
  visits: VisitsToName
  there: Map<string, string>
  /** Organisations that stood on our side before: as a party, or in a delegation. */
  ours: Set<string>
}

/** What tells two rows to be of one agreement: the day of signing and the title, folded. */
export const agreementKey = (title: string, signedOn: string | null) => `${signedOn ?? ''} ${foldName(title)}`

/** A row of a register of agreements, with its parties, its signing and what its status says beside. */
export function understandAgreement(reader: RowReader, ground: AgreementsGround) {
  const title = bilingualOf(reader, 'title', 'titleEn', 'titleZh')
  const titleLocal = reader.text('titleLocal')
  if (titleLocal) reader.said.push({ field: 'titleLocal', text: titleLocal })
  const type = reader.value('agreementType', 'agreementType') ?? 'unknown'
  const parties = partiesOf(reader, ground)
  const signedOn = reader.day('signedOn')
  const validUntil = reader.day('validUntil')
  const acts = actsOf(reader, signedOn, reader.day('inForceOn'))
  const signedAt = signedAtOf(reader)
  const signatories = signatoriesOf(reader, acts.length > 0)
  const visit = visitNamed(reader, ground.visits, signedOn) ?? null
  const oldNumber = numberOf(reader)
  const given = {
    type,
    bindingIntent: 'unknown',
    titleEn: title.en,
    titleZh: title.zh,
    titleLocal,
    effectiveRule: 'unknown',
    term: validUntil ? 'fixed' : 'unknown',
    validUntil: validUntil ?? '',
    sensitivity: reader.sensitivity(),
  }
  const checked = reader.checked(newAgreementInput, given, {
    ...agreementFields,
    titleEn: titleField(reader, 'titleEn'),
    titleZh: titleField(reader, 'titleZh'),
  })
  checkActs(reader, parties, acts, validUntil)
  if (!checked) return reader.done<AgreementGiven>(undefined)
  const { parties: _p, acts: _a, visit: _v, meeting: _m, parent: _f, reviewer: _r, ...agreement } = checked
  const key = agreementKey(checked.titleZh ?? checked.titleEn ?? checked.titleLocal ?? '', signedOn)
  reader.same(key, ground.there.get(key))
  const signed = acts.some(({ kind }) => kind === 'signed')
  const gaps = signed && (!signedOn || parties.length < 2 || signatories.length === 0)
  return reader.done<AgreementGiven>({
    oldNumber,
    agreement: { ...agreement, toBeCompleted: gaps },
    visit,
    parties,
    acts,
    signedAt,
    signatories,
  })
}

const agreementFields = {
  titleLocal: 'titleLocal',
  validUntil: 'validUntil',
  sensitivity: 'sensitivity',
} as const

function partiesOf(reader: RowReader, { ours }: AgreementsGround): PartyGiven[] {
  const named = (field: 'ourParties' | 'theirParties' | 'parties') =>
    organisationsNamed(reader.text(field)).map((name) => ({
      field,
      named: reader.ground.naming.name('organisation', name, reader.line),
    }))
  const all = [...named('ourParties'), ...named('parties'), ...named('theirParties')]
  for (const field of ['ourParties', 'parties', 'theirParties'] as const)
    reader.names(
      field,
      all.filter((party) => party.field === field),
    )
  const sideOf = ({ field, named: { id } }: (typeof all)[number]) =>
    field === 'ourParties' || (field === 'parties' && id && ours.has(id))
      ? ('ours' as const)
      : ('theirs' as const)
  const parties = all.map((party) => ({ named: party.named, side: sideOf(party) }))
  const once = [...new Map(parties.map((party) => [party.named.key, party])).values()]
  if (once.length < all.length) reader.wrong('parties', 'imports.problem.partyTwice')
  if (reader.text('parties') && !once.some(({ side }) => side === 'ours'))
    reader.warn('parties', 'imports.warning.nobodyOurs')
  return once
}

/** What the status says beside the days: an agreement in force was signed, on a day that nobody noted. */
function actsOf(
  reader: RowReader,
  signedOn: LocalDate | null,
  inForceOn: LocalDate | null,
): AgreementGiven['acts'] {
  const status = reader.value('agreementStatus', 'agreementStatus')
  const acts: AgreementGiven['acts'] = []
  const beforeSigning = status === 'draft' || status === 'initialled'
  if (beforeSigning && (signedOn || inForceOn))
    reader.wrong('agreementStatus', 'imports.problem.statusAgainstDay')
  if (status === 'suspended') reader.wrong('agreementStatus', 'imports.problem.suspendedNeedsDay')
  if (status === 'initialled') acts.push({ kind: 'initialled', doneOn: null })
  if (signedOn || inForceOn || (status && !beforeSigning)) acts.push({ kind: 'signed', doneOn: signedOn })
  if (inForceOn || status === 'in-force') acts.push({ kind: 'in-force', doneOn: inForceOn })
  if (status === 'terminated' || status === 'expired' || status === 'superseded')
    acts.push({ kind: status, doneOn: null })
  if (acts.some(({ kind }) => kind === 'signed') && !signedOn)
    reader.warn('signedOn', 'imports.warning.signedUndated')
  return acts
}

/** Refuses acts that the form would refuse. The signing is looked at first: what has no day may have come after it. */
function checkActs(
  reader: RowReader,
  parties: PartyGiven[],
  acts: AgreementGiven['acts'],
  validUntil: LocalDate | null,
) {
  const validity = {
    effectiveRule: 'unknown',
    effectiveOn: null,
    term: validUntil ? 'fixed' : 'unknown',
    validUntil,
    renewalMonths: null,
    parties: parties.map(({ named }) => named.key),
    undatedFrom: null,
  } as const
  const before: Act[] = []
  for (const act of acts) {
    const given: Act = { ...act, untilOn: null, organisationId: null }
    const problem = actProblem(validity, before, given, reader.ground.today)
    const field =
      given.kind === 'signed' ? 'signedOn' : given.kind === 'in-force' ? 'inForceOn' : 'agreementStatus'
    if (problem) reader.wrong(field, problem.key, problem.values)
    before.push(given)
  }
}

function signedAtOf(reader: RowReader): Named | null {
  const text = reader.text('signedAt')
  const [place, ...more] = placesNamed(text)
  if (!place) return null
  if (more.length > 0) reader.wrong('signedAt', 'imports.problem.onePlace')
  const country = place.country ?? reader.ground.naming.countryOf(place.name)
  if (!country) {
    reader.wrong('signedAt', 'imports.problem.placeCountry', { name: place.name })
    return null
  }
  const named = placeOf(reader, 'signedAt', place.name, country)
  reader.names('signedAt', [{ named }])
  return named
}

function signatoriesOf(reader: RowReader, signed: boolean) {
  const all = peopleIn(reader, 'signatories').map(({ name, title }) => ({
    named: reader.ground.naming.name('person', name, reader.line),
    title,
  }))
  const once = [...new Map(all.map((person) => [person.named.key, person])).values()]
  reader.names('signatories', once)
  if (once.length > 0 && !signed) reader.warn('signatories', 'imports.warning.signersUnsigned')
  return once
}

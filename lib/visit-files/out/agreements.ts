import { isLanguageTag } from '../../input/language-tag'
import type { AgreementRecord } from '../../visits/record'
import type { VisitFile } from '../format'
import type { Inside } from './content'
import type { Details } from './details'
import { languageOrNone } from './languages'

type Agreement = VisitFile['agreements'][number]

/** An agreement as the visit file tells it. Its status is not told: it follows from its acts. */
export function agreementIn(
  agreement: AgreementRecord,
  details: Details,
  inside: Inside,
  internal: boolean,
): Agreement {
  const related = details.relations.get(agreement.id)
  const parent = related?.parentId && inside.agreements.has(related.parentId) ? related.parentId : null
  const spoken = agreement.meetingIds.filter((id) => id !== agreement.meetingId && inside.meetings.has(id))
  return {
    id: agreement.id,
    ref: agreement.ref,
    type: agreement.type,
    bindingIntent: agreement.bindingIntent,
    titleEn: agreement.titleEn,
    titleZh: agreement.titleZh,
    titleLocal: agreement.titleLocal,
    titleLocalLanguage: languageOrNone(agreement.titleLocalLanguage),
    summaryEn: agreement.summaryEn,
    summaryZh: agreement.summaryZh,
    textLanguages: agreement.textLanguages.filter(isLanguageTag),
    authenticLanguages: agreement.authenticLanguages.filter(isLanguageTag),
    effectiveRule: agreement.effectiveRule,
    effectiveOn: agreement.effectiveOn,
    term: agreement.term,
    validUntil: agreement.validUntil,
    noticeDays: agreement.noticeDays,
    renewalMonths: agreement.renewalMonths,
    toBeCompleted: agreement.toBeCompleted,
    sensitivity: agreement.sensitivity,
    internalFields: internal ? agreement.internalFields : [],
    fromThisVisit: agreement.fromThisVisit,
    meeting: agreement.meetingId && inside.meetings.has(agreement.meetingId) ? agreement.meetingId : null,
    spokenOfAt: spoken.sort(),
    parent,
    relation: parent ? (related?.relation ?? null) : null,
    parties: partiesIn(agreement, details),
    signatories: agreement.signatories.map((signatory) => ({
      id: signatory.id,
      person: signatory.personId,
      organisation: signatory.organisation?.id ?? null,
      titleEn: signatory.titleEn,
      titleZh: signatory.titleZh,
      signedOn: signatory.signedOn,
      place: signatory.place?.id ?? null,
    })),
    acts: agreement.acts.map((act) => actIn(act, internal ? details : undefined)),
  }
}

function partiesIn({ id, parties }: AgreementRecord, details: Details): Agreement['parties'] {
  const shown = new Set(parties.map((party) => party.id))
  return (details.parties.get(id) ?? [])
    .filter((party) => shown.has(party.organisation))
    .map((party) => ({ id: party.id, organisation: party.organisation, side: party.side }))
}

function actIn(
  act: AgreementRecord['acts'][number],
  details: Details | undefined,
): Agreement['acts'][number] {
  const correction = details?.corrections.get(act.id)
  return {
    id: act.id,
    kind: act.kind,
    doneOn: act.doneOn,
    untilOn: act.untilOn,
    place: act.place?.id ?? null,
    organisation: act.organisationId,
    correction: correction
      ? { field: correction.field, before: correction.before, after: correction.after }
      : null,
    noteEn: act.noteEn,
    noteZh: act.noteZh,
  }
}

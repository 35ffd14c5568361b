import { fullName, joined, shortName, textOf } from '../papers/runs'
import { type Text, words } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import { formatDate } from '../time/format'
import type { AgreementRecord } from '../visits/record'

type Party = AgreementRecord['parties'][number]
type Signatory = AgreementRecord['signatories'][number]
type Act = AgreementRecord['acts'][number]

/** A party by its full name, with the side it stands on. */
export function partyText(wording: Wording, party: Party): Text {
  const side = words(wording.t(`reports.side.${party.side}`))
  return joined([fullName(wording, party), side], marks[wording.language].comma)
}

/** Who signed, as what and for whom, when and where. */
export function signatoryText(wording: Wording, signatory: Signatory): Text {
  const { language } = wording
  const { organisation, signedOn, place } = signatory
  return joined(
    [
      fullName(wording, signatory),
      textOf(wording, signatory.titleEn, signatory.titleZh),
      organisation && shortName(wording, organisation),
      signedOn ? words(formatDate(signedOn, language)) : null,
      place && shortName(wording, place),
    ],
    marks[language].comma,
  )
}

/** A step in its life: what, on which day, where, and whose it was where it was not of all together. */
export function actText(wording: Wording, act: Act, parties: Party[]): Text {
  const { t, language } = wording
  const by = parties.find(({ id }) => id === act.organisationId)
  const until = act.untilOn && t('reports.agreements.actUntil', { day: formatDate(act.untilOn, language) })
  return joined(
    [
      words(t(`values.actKind.${act.kind}`)),
      words(act.doneOn ? formatDate(act.doneOn, language) : t('reports.when.dateUnknown')),
      act.place && shortName(wording, act.place),
      by && shortName(wording, by),
      until ? words(until) : null,
      textOf(wording, act.noteEn, act.noteZh),
    ],
    marks[language].comma,
  )
}

import { languageName } from '../agreements/languages'
import { reasonText } from '../agreements/reason'
import { statusOf } from '../agreements/rules'
import { type Fact, type Text, words } from '../papers/tree'
import { formatDate } from '../time/format'
import type { AgreementRecord } from '../visits/record'
import { actText, partyText, signatoryText } from './agreement-parts'
import { otherTitles } from './agreement-title'
import { fact } from './blocks'
import type { Given } from './given'
import { joined, linked, shortName, textOf } from './runs'
import { sourceMarks } from './source-marks'
import { marks, type Wording } from './wording'

export function agreementFacts(given: Given, agreement: AgreementRecord): Fact[] {
  const { wording } = given
  const { t } = wording
  const { acts, parties, signatories } = agreement
  const term = (name: 'reference' | 'titles' | 'type' | 'intent' | 'status' | 'visit') =>
    t(`reports.agreements.${name}`)
  const part = (name: 'parties' | 'signatories' | 'acts' | 'languages' | 'validity') =>
    t(`reports.agreements.${name}`)
  const orUnknown = (texts: Text[]) => (texts.length > 0 ? texts : [t('reports.unknown')])
  return [
    ...fact(term('reference'), [{ text: agreement.ref, href: `/agreements/${agreement.ref}` }]),
    ...fact(term('titles'), ...otherTitles(wording, agreement)),
    ...fact(term('type'), t(`values.agreementType.${agreement.type}`)),
    ...fact(term('intent'), t(`values.bindingIntent.${agreement.bindingIntent}`)),
    ...fact(term('status'), statusText(wording, agreement)),
    ...fact(term('visit'), ...cameFrom(given, agreement)),
    ...fact(part('parties'), ...orUnknown(parties.map((party) => partyText(wording, party)))),
    ...fact(part('signatories'), ...orUnknown(signatories.map((person) => signatoryText(wording, person)))),
    ...fact(part('acts'), ...acts.map((act) => actText(wording, act, parties))),
    ...fact(part('languages'), languagesText(wording, agreement)),
    ...fact(part('validity'), validityText(wording, agreement)),
    ...fact(
      t('reports.sources.marks'),
      sourceMarks(given, (citation) => citation.agreementId === agreement.id),
    ),
  ]
}

function statusText(wording: Wording, agreement: AgreementRecord): string {
  const { t, language, today } = wording
  const parties = agreement.parties.map(({ id }) => id)
  // What is entered without a day was done before today, so as of today it always counts.
  const standing = statusOf({ ...agreement, parties, undatedFrom: null }, agreement.acts, today)
  const place = agreement.acts.find(({ id }) => id === standing.because.id)?.place
  const where = place
    ? joined([shortName(wording, place)], '')
        .map(({ text }) => text)
        .join('')
    : null
  const reason = reasonText(t, standing, { parties: parties.length, place: where, language })
  return t('reports.agreements.standing', {
    status: t(`values.agreementStatus.${standing.status}`),
    day: formatDate(today, language),
    reason,
  })
}

/** How it belongs to this visit, with the meetings at which it was signed or spoken of. */
function cameFrom(
  { record, wording }: Given,
  { fromThisVisit, meetingIds }: AgreementRecord,
): (Text | string)[] {
  const meetings = record.meetings.filter(({ id }) => meetingIds.includes(id))
  return [
    wording.t(fromThisVisit ? 'reports.agreements.came' : 'reports.agreements.spokenOf'),
    ...meetings.map(({ number, subjectEn, subjectZh }) =>
      linked(textOf(wording, subjectEn, subjectZh) ?? [], `#meeting-${number}`),
    ),
  ]
}

function languagesText(
  { t, language }: Wording,
  { textLanguages, authenticLanguages }: AgreementRecord,
): string {
  const named = (tags: string[]) => tags.map((tag) => languageName(tag, language)).join(marks[language].list)
  if (textLanguages.length === 0) return t('reports.unknown')
  if (authenticLanguages.length === 0) return named(textLanguages)
  return t('reports.agreements.authentic', {
    languages: named(textLanguages),
    authentic: named(authenticLanguages),
  })
}

function validityText({ t, language }: Wording, agreement: AgreementRecord): Text {
  const { effectiveRule, effectiveOn, term, validUntil, renewalMonths, noticeDays } = agreement
  const day = (on: string) => formatDate(on, language)
  const parts = [
    t('reports.agreements.enters', { rule: t(`values.effectiveRule.${effectiveRule}`) }),
    effectiveOn && t('reports.agreements.effectiveOn', { day: day(effectiveOn) }),
    t('reports.agreements.term', { term: t(`values.term.${term}`) }),
    validUntil && t('reports.agreements.until', { day: day(validUntil) }),
    renewalMonths && t('reports.agreements.renewal', { months: renewalMonths }),
    noticeDays && t('reports.agreements.notice', { days: noticeDays }),
  ]
  return joined(
    parts.map((part) => (part ? words(part) : null)),
    marks[language].semicolon,
  )
}

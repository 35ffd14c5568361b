import { languageName } from '../agreements/languages'
import { reasonText } from '../agreements/reason'
import { statusOf } from '../agreements/rules'
import { nameIn } from '../i18n/bilingual'
import { fact } from '../papers/blocks'
import { linked, textOf } from '../papers/runs'
import type { Fact, Text } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import { formatDate } from '../time/format'
import type { AgreementRecord } from '../visits/record'
import { actText, partyText, signatoryText } from './agreement-parts'
import { otherTitles } from './agreement-title'
import type { RecordGiven } from './given'
import { sourceMarks } from './source-marks'

/** What is known of an agreement, a row each; what is not known is said to be so. */
export function agreementFacts(given: RecordGiven, agreement: AgreementRecord): Fact[] {
  const { wording } = given
  const { t } = wording
  const { acts, parties, signatories } = agreement
  const term = (name: 'reference' | 'titles' | 'type' | 'intent' | 'status' | 'visit') =>
    t(`reports.agreements.${name}`)
  const part = (name: 'parties' | 'signatories' | 'acts' | 'languages' | 'entry' | 'term') =>
    t(`reports.agreements.${name}`)
  const orUnknown = (texts: Text[]) => (texts.length > 0 ? texts : [t('reports.unknown')])
  return [
    ...fact(term('reference'), [{ text: agreement.ref, href: `/agreements/${agreement.ref}` }]),
    ...fact(term('titles'), ...otherTitles(wording, agreement)),
    ...fact(term('type'), t(`values.agreementType.${agreement.type}`)),
    ...fact(term('intent'), t(`values.bindingIntent.${agreement.bindingIntent}`)),
    ...fact(term('status'), ...statusTexts(wording, agreement)),
    ...fact(term('visit'), ...cameFrom(given, agreement)),
    ...fact(part('parties'), ...orUnknown(parties.map((party) => partyText(wording, party)))),
    ...fact(part('signatories'), ...orUnknown(signatories.map((person) => signatoryText(wording, person)))),
    ...fact(part('acts'), ...acts.map((act) => actText(wording, act, parties))),
    ...fact(part('languages'), languagesText(wording, agreement)),
    ...fact(part('entry'), entryText(wording, agreement)),
    ...fact(part('term'), termText(wording, agreement)),
    ...fact(
      t('reports.sources.marks'),
      sourceMarks(given, (citation) => citation.agreementId === agreement.id),
    ),
  ]
}

/** The status as of today, and why. */
function statusTexts(wording: Wording, agreement: AgreementRecord): string[] {
  const { t, language, today } = wording
  const parties = agreement.parties.map(({ id }) => id)
  // What is entered without a day was done before today, so as of today it always counts.
  const standing = statusOf({ ...agreement, parties, undatedFrom: null }, agreement.acts, today)
  const place = agreement.acts.find(({ id }) => id === standing.because.id)?.place
  const where = place ? nameIn(language, place).text : null
  const reason = reasonText(t, standing, { parties: parties.length, place: where, language })
  const status = t(`values.agreementStatus.${standing.status}`)
  return [t('reports.agreements.standing', { status, day: formatDate(today, language) }), reason]
}

/** How it belongs to this visit, with the meetings at which it was signed or spoken of. */
function cameFrom(
  { record, wording }: RecordGiven,
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

function termText({ t, language }: Wording, agreement: AgreementRecord): string {
  const { term, validUntil, renewalMonths, noticeDays } = agreement
  const parts = [
    t(`values.term.${term}`),
    validUntil && t('reports.agreements.until', { day: formatDate(validUntil, language) }),
    renewalMonths && t('reports.agreements.renewal', { months: renewalMonths }),
    noticeDays && t('reports.agreements.notice', { days: noticeDays }),
  ]
  return parts.filter(Boolean).join(marks[language].comma)
}

function entryText({ t, language }: Wording, { effectiveRule, effectiveOn }: AgreementRecord): string {
  const rule = t(`values.effectiveRule.${effectiveRule}`)
  return effectiveOn ? [rule, formatDate(effectiveOn, language)].join(marks[language].colon) : rule
}

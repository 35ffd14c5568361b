import type { Edition } from '@/db/values/reports'
import type { EditionDossier } from '../../dossiers/dossier'
import { inLanguage } from '../../i18n/bilingual'
import { highestLevel } from '../../papers/level'
import { numbered } from '../../papers/numbering'
import { paragraphsOf, textOf } from '../../papers/runs'
import type { Block, Paper } from '../../papers/tree'
import { marks, type Wording } from '../../papers/wording'
import { ok, type Result, refused } from '../../result'
import { formatDate } from '../../time/format'
import type { MeetingRecord } from '../../visits/record'
import { agreedMinutes } from './agreed'
import { internalMinutes, resultsOf } from './internal'

/** Which words of a meeting its minutes hold: all that was said, the agreed text, or the readout. */
export type MinutesText = 'internal' | 'agreed' | 'readout'

type Asked = Exclude<MinutesText, 'readout'> | undefined

/**
 * Which text an edition of the minutes holds: in the office the one asked for (else all that was said), for the other side
 * the agreed one alone, for the public the readout alone. Refused where another is asked for.
 */
export function textFor(edition: Edition, asked: Asked): Result<MinutesText> {
  if (edition === 'internal') return ok(asked ?? 'internal')
  if (edition === 'counterpart')
    return asked === 'internal' ? refused('talks.refused.agreedOnly') : ok('agreed')
  return asked ? refused('talks.refused.readoutOnly') : ok('readout')
}

/** The minutes of a meeting from its visit's dossier. Refused where the text asked for was never written. */
export function minutesOf(
  dossier: EditionDossier,
  meeting: MeetingRecord,
  text: MinutesText,
  wording: Wording,
): Result<Paper> {
  const { record } = dossier
  const framed = (blocks: Block[]) => ok(frame(dossier, meeting, text, wording, blocks))
  if (text === 'internal') return framed(numbered(internalMinutes(record, meeting, wording), wording))
  if (text === 'agreed') {
    const agreed = textOf(wording, meeting.agreedTextEn, meeting.agreedTextZh)
    return agreed
      ? framed(agreedMinutes(record, meeting, agreed, wording))
      : refused('talks.refused.noAgreedText')
  }
  const readout = textOf(wording, meeting.readoutEn, meeting.readoutZh)
  return readout ? framed(paragraphsOf(readout)) : refused('talks.refused.noReadout')
}

function frame(
  { record, edition }: EditionDossier,
  meeting: MeetingRecord,
  text: MinutesText,
  { t, language, office, today }: Wording,
  blocks: Block[],
): Paper {
  const { visit } = record
  const subject = inLanguage(language, meeting.subjectEn, meeting.subjectZh)
  const { agreements, commitments } = resultsOf(record, meeting)
  const level = highestLevel([meeting, ...agreements, ...commitments])
  const day = meeting.start.on && formatDate(meeting.start.on, language)
  // A number tells how many meetings there were, which is nobody's but the office's.
  const inHouse = edition === 'internal'
  const reference = inHouse ? t('talks.minutes.of', { ref: visit.ref, number: meeting.number }) : visit.ref
  return {
    title: subject?.text ?? visit.ref,
    ...(subject && subject.lang !== language && { titleLang: subject.lang }),
    subtitle: [t(`talks.minutes.${text}`), day].filter(Boolean).join(marks[language].comma),
    lang: language,
    author: office,
    reference,
    madeOn: t('reports.asOf', { day: formatDate(today, language) }),
    footer: t(inHouse ? `values.sensitivity.${level}` : `talks.minutes.for.${edition}`),
    blocks,
  }
}

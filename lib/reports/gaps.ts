import type { MessageKey } from '../i18n/keys'
import { joined, missingText } from '../papers/runs'
import type { Block, Text } from '../papers/tree'
import { words } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import type { Lacking, Missing } from '../visits/missing'

/** What one record lacks, in a word or two; a gap that has none is told in its own sentence. */
const inAWord: Partial<Record<MessageKey, MessageKey>> = {
  'records.stopsWithoutDates': 'reports.lacks.stopDates',
  'records.stopsOutsideVisit': 'reports.lacks.outside',
  'records.stopsWithoutJourney': 'reports.lacks.journey',
  'records.meetingsStillPlanned': 'reports.lacks.held',
  'records.meetingsWithoutDate': 'reports.lacks.date',
  'records.meetingsWithoutTime': 'reports.lacks.time',
  'records.meetingsOutsideVisit': 'reports.lacks.outside',
  'records.meetingsWithoutStop': 'reports.lacks.stop',
  'records.meetingsWithoutParticipants': 'reports.lacks.theirs',
  'records.meetingsWithoutRecord': 'reports.lacks.record',
  'records.meetingsWithoutOutcome': 'reports.lacks.outcome',
  'records.agreementsToComplete': 'reports.lacks.papers',
  'records.agreementsWithoutParties': 'reports.lacks.parties',
  'records.agreementsWithoutSignatories': 'reports.lacks.signatories',
  'records.agreementsWithoutSigningDate': 'reports.lacks.signingDate',
  'records.agreementsWithoutLanguage': 'reports.lacks.languages',
  'records.emptyParts': 'reports.lacks.words',
}

const note = (text: Text): Block => ({ kind: 'note', tone: 'missing', text })

/** A note for each gap of a part of the report as a whole, with the way to the field. */
export function notesOn(part: Missing['part'], missing: Missing[], { t }: Wording): Block[] {
  const whole = missing.filter((gap) => gap.part === part && !gap.of)
  return whole.map(({ key, values, href }) => note([{ text: t(key, values), href }]))
}

/** One note, in its place, of all that one record lacks, each with the way to its field; none where it lacks nothing. */
export function noteOf(isIt: (lacking: Lacking) => boolean, missing: Missing[], wording: Wording): Block[] {
  const { t, language } = wording
  const lacks = missing.flatMap(({ key, of = [] }) =>
    of.filter(isIt).map(({ href }) => {
      const word = inAWord[key]
      return missingText(word ? t(word) : t(key, { count: 1 }), href)
    }),
  )
  if (lacks.length === 0) return []
  const list = joined(lacks, marks[language].list)
  return [note([...words(t('reports.lacks.these') + marks[language].colon), ...list])]
}

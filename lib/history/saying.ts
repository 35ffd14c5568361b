import type { Messages } from '../i18n/catalogue'
import type { MessageKey } from '../i18n/keys'
import type { Translator } from '../i18n/translator-for'
import type { HistoryEvent } from './queries'

type Lists = keyof Messages['values']

/** Fields whose values have words in the catalogue, by field or by subject and field. */
const lists: Record<string, Lists> = {
  'visit.status': 'visitStatus',
  'commitment.status': 'commitmentStatus',
  'commitment.kind': 'commitmentKind',
  rung: 'rung',
  course: 'course',
  amountKind: 'amountKind',
  verification: 'verification',
  'visit.role': 'memberRole',
  'meeting.kind': 'meetingKind',
  'organisation.kind': 'organisationKind',
  'agreement.kind': 'actKind',
  'agreement.type': 'agreementType',
  'user.roles': 'role',
  'user.language': 'language',
  'user.digest': 'digestRhythm',
  language: 'language',
  'setting.severity': 'ruleSeverity',
  'setting.reviewerRole': 'role',
  'setting.kind': 'dayKind',
  direction: 'direction',
  sensitivity: 'sensitivity',
  clearance: 'sensitivity',
  internalFields: 'editionField',
  state: 'meetingState',
  attendance: 'attendance',
  outcomeKind: 'outcomeKind',
  side: 'partySide',
  mode: 'journeyMode',
  promiser: 'promiser',
  bindingIntent: 'bindingIntent',
  effectiveRule: 'effectiveRule',
  term: 'term',
  relation: 'agreementRelation',
  finding: 'reviewFinding',
  nameOrder: 'nameOrder',
  fileKind: 'fileKind',
  fileOrigin: 'fileOrigin',
  retention: 'retention',
  edition: 'edition',
  format: 'paperFormat',
  costItem: 'costItem',
  paidBy: 'payer',
  part: 'reportPart',
  partPlace: 'partPlace',
}

/** What was done, in words: the action's own, else the record's name and what is done to records of any kind. */
export function sayAction(t: Translator, action: string): string {
  const own = `history.${action}` as MessageKey
  if (t.has(own)) return t(own)
  const [noun, done] = action.split('.')
  return t('history.done', {
    noun: t(`history.noun.${noun}` as MessageKey),
    done: t(`history.record.${done}` as MessageKey),
  })
}

const looksLikeId = /^[0-9a-f]{8}-[0-9a-f]{4}-7/

/** The changes of an event in words: the field's label, and old and new value as a reader would say them. */
export function sayChanges(t: Translator, event: Pick<HistoryEvent, 'subjectKind' | 'changes'>) {
  return Object.entries(event.changes)
    .filter(([, [before, after]]) => !looksLikeId.test(String(before)) && !looksLikeId.test(String(after)))
    .map(([field, [before, after]]) => {
      const list = lists[`${event.subjectKind}.${field}`] ?? lists[field]
      const [old, now] = [sayValue(t, list, before), sayValue(t, list, after)]
      // A pair that says the same twice names the part of the record that changed.
      return { field: labelOf(t, field), before: old === now ? '' : old, after: now }
    })
    .filter(({ before, after }) => before !== '' || after !== '')
}

function labelOf(t: Translator, field: string): string {
  const key = `history.fields.${field}` as MessageKey
  return t.has(key) ? t(key) : field
}

function sayValue(t: Translator, list: Lists | undefined, value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no')
  if (Array.isArray(value)) return value.map((each) => sayValue(t, list, each)).join(', ')
  if (typeof value === 'object') return Object.values(value).filter(Boolean).join(' ')
  const key = `values.${list}.${value}` as MessageKey
  return list && t.has(key) ? t(key) : String(value)
}

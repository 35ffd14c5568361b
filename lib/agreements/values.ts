import { marks } from '../papers/wording'
import 'server-only'

import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { meetings } from '@/db/schema/meetings'
import { visits } from '@/db/schema/visits'
import type { Language } from '@/db/values/office'
import { insideValue } from '../editions/inside-input'
import type { User } from '../user'
import { visibleAgreements, visibleMeetings, visibleVisits } from '../visibility'
import type { AgreementRow } from './find'
import { languageName } from './languages'

/** An agreement as its form shows it, by field name; languages by their names in `language`. */
export async function agreementValues(
  reader: Reader,
  user: User,
  agreement: AgreementRow,
  language: Language,
): Promise<Record<string, string>> {
  const named = (tags: string[]) => tags.map((tag) => languageName(tag, language)).join(marks[language].list)
  return {
    type: agreement.type,
    bindingIntent: agreement.bindingIntent,
    titleEn: agreement.titleEn ?? '',
    titleZh: agreement.titleZh ?? '',
    titleLocal: agreement.titleLocal ?? '',
    titleLocalLanguage: agreement.titleLocalLanguage ?? '',
    summaryEn: agreement.summaryEn ?? '',
    summaryZh: agreement.summaryZh ?? '',
    textLanguages: named(agreement.textLanguages),
    authenticLanguages: named(agreement.authenticLanguages),
    effectiveRule: agreement.effectiveRule,
    effectiveOn: agreement.effectiveOn ?? '',
    term: agreement.term,
    validUntil: agreement.validUntil ?? '',
    noticeDays: String(agreement.noticeDays ?? ''),
    renewalMonths: String(agreement.renewalMonths ?? ''),
    reviewDueOn: (agreement.reviewDueReason && agreement.reviewDueOn) ?? '',
    reviewDueReason: agreement.reviewDueReason ?? '',
    reviewer: agreement.reviewerId ?? '',
    toBeCompleted: agreement.toBeCompleted ? 'yes' : '',
    sensitivity: agreement.sensitivity,
    internalFields: insideValue(agreement),
    ...(await originValues(reader, user, agreement)),
  }
}

/** Where it came from and what it belongs to, as far as the user may see. */
async function originValues(reader: Reader, user: User, agreement: AgreementRow) {
  const { visitId, meetingId, parentId, relation } = agreement
  const [visit] = await reader
    .select({ ref: visits.ref })
    .from(visits)
    .where(and(eq(visits.id, visitId ?? ''), visibleVisits(user)))
  const [meeting] = await reader
    .select({ number: meetings.number })
    .from(meetings)
    .where(and(eq(meetings.id, meetingId ?? ''), visibleMeetings(user)))
  const [parent] = await reader
    .select({ ref: agreements.ref })
    .from(agreements)
    .where(and(eq(agreements.id, parentId ?? ''), visibleAgreements(user)))
  return {
    visit: visit?.ref ?? '',
    meeting: String(meeting?.number ?? ''),
    parent: parent?.ref ?? '',
    relation: (parent && relation) ?? '',
  }
}

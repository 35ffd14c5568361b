import 'server-only'

import { and, asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import { inLanguage } from '../i18n/bilingual'
import type { User } from '../user'
import { visibleMeetings } from '../visibility'

/** What the meetings of a stop are called, of those the user may see, in order of time. */
export async function meetingsHanging(reader: Reader, user: User, stopId: string): Promise<string[]> {
  const rows = await reader
    .select({ subjectEn: meetings.subjectEn, subjectZh: meetings.subjectZh })
    .from(meetings)
    .where(and(eq(meetings.stopId, stopId), visibleMeetings(user)))
    .orderBy(asc(meetings.startAt), asc(meetings.number))
  return rows.map(
    ({ subjectEn, subjectZh }) => inLanguage(user.language ?? 'en', subjectEn, subjectZh)?.text ?? '',
  )
}

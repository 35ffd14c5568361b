import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { numberIn } from '@/lib/meetings/address'
import { findMeetingHead } from '@/lib/meetings/head'
import { requireUser } from '@/lib/session'

type Translated = (t: Awaited<ReturnType<typeof translator>>) => string

/** What the browser calls a page of a meeting: the meeting's subject, after what the page is of it. */
export async function meetingTitle(params: Promise<{ ref: string; number: string }>, page?: Translated) {
  const [user, t, language] = await Promise.all([requireUser(), translator(), currentLanguage()])
  const { ref, number } = await params
  const meeting = await findMeetingHead(user, ref, numberIn(number))
  const subject = meeting && inLanguage(language, meeting.subjectEn, meeting.subjectZh)?.text
  return { title: [subject && page?.(t), subject].filter(Boolean).join(' · ') || undefined }
}

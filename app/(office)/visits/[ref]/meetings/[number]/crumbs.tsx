import type { Route } from 'next'
import { SpokenText } from '@/app/ui/spoken'
import type { Language } from '@/db/values/office'
import { inLanguage } from '@/lib/i18n/bilingual'
import { translator } from '@/lib/i18n/translator'

type Titled = { titleEn: string | null; titleZh: string | null }
type Of = {
  number: number
  subjectEn: string | null
  subjectZh: string | null
  visit: Titled & { ref: string }
}

/** The address of a meeting, or of one of its pages (`/record`). */
export const meetingPath = (ref: string, number: number, page = '') =>
  `/visits/${ref}/meetings/${number}${page}` as Route

/** The way to a meeting: the visits, and its own. */
export async function visitCrumbs(language: Language, visit: Titled & { ref: string }) {
  const t = await translator()
  const title = inLanguage(language, visit.titleEn, visit.titleZh)
  return [
    { href: '/visits' as Route, label: t('frame.visits') },
    { href: `/visits/${visit.ref}` as Route, label: <SpokenText of={title} /> },
  ]
}

/** The way to a page of a meeting: the visits, its own, and the meeting. */
export async function meetingCrumbs(language: Language, meeting: Of) {
  const subject = inLanguage(language, meeting.subjectEn, meeting.subjectZh)
  const href = meetingPath(meeting.visit.ref, meeting.number)
  return [...(await visitCrumbs(language, meeting.visit)), { href, label: <SpokenText of={subject} /> }]
}

import type { Route } from 'next'
import type { Crumb } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'

/** The address of a session, or of one agreement in it. */
export const sessionPath = (session: string, ref?: string | null) =>
  `/agreements/review/${session}${ref ? `/${ref}` : ''}` as Route

/** The way back from a page of reviewing. */
export async function reviewCrumbs(...more: Crumb[]): Promise<Crumb[]> {
  const t = await translator()
  return [
    { href: '/agreements', label: t('frame.agreements') },
    { href: '/agreements/review' as Route, label: t('reviews.session.title') },
    ...more,
  ]
}

import type { Route } from 'next'
import type { Crumb } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'

/** The way back from a page of an agreement. */
export async function agreementCrumbs(ref: string): Promise<Crumb[]> {
  const t = await translator()
  return [
    { href: '/agreements', label: t('frame.agreements') },
    { href: `/agreements/${ref}` as Route, label: ref },
  ]
}

/** The address of a page of an agreement. */
export const agreementPath = (ref: string, page = '') => `/agreements/${ref}${page}` as Route

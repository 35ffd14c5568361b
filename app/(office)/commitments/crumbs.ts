import type { Route } from 'next'
import type { Crumb } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'

/** The way back from a page of a commitment. */
export async function commitmentCrumbs(ref: string): Promise<Crumb[]> {
  const t = await translator()
  return [
    { href: '/commitments', label: t('frame.commitments') },
    { href: `/commitments/${ref}` as Route, label: ref },
  ]
}

import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import type { NextDate } from '@/lib/today/next-date'

const pathOf = { visit: 'visits', review: 'agreements', commitment: 'commitments' }

/** That nothing needs the user, and the next date that will. */
export async function Quiet({ next }: { next: NextDate | null }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const link = next && (
    <TextLink href={`/${pathOf[next.kind]}/${next.ref}` as Route}>
      {t(`today.next.${next.kind}`, { day: formatDate(next.on, language), ref: next.ref })}
    </TextLink>
  )
  return (
    <div className="mb-8">
      <Empty action={link}>{t('today.nothing')}</Empty>
    </div>
  )
}

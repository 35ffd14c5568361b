import { Button, TextLink } from '@/app/ui/button'
import { FilterDay } from '@/app/ui/filter-fields'
import type { AgreementShown } from '@/lib/agreements/queries'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import { agreementPath } from '../crumbs'

/** Says of which day the page is, where it is not of today. */
export async function OtherDay({ agreement: { ref, day, isToday } }: { agreement: AgreementShown }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  if (isToday) return null
  return (
    <p
      role="status"
      className="mb-6 flex flex-wrap gap-x-4 gap-y-2 rounded border border-rule bg-tint px-4 py-2"
    >
      <strong className="font-medium">{t('agreements.page.asOf', { day: formatDate(day, language) })}</strong>
      <TextLink href={agreementPath(ref)}>{t('agreements.page.asOfToday')}</TextLink>
    </p>
  )
}

/** Asks for the page as of another day. */
export async function AsOf({ agreement: { ref, day, isToday } }: { agreement: AgreementShown }) {
  const t = await translator()
  return (
    <form
      action={agreementPath(ref)}
      aria-label={t('agreements.page.asOfOther')}
      className="mt-6 flex flex-wrap items-end gap-3 print:hidden"
    >
      <FilterDay name="on" label={t('agreements.page.asOfOther')} value={isToday ? null : day} />
      <Button>{t('agreements.page.asOfShow')}</Button>
    </form>
  )
}

import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatShortDate } from '@/lib/time/format'
import type { LocalDate } from '@/lib/time/local'

/** From when until when a post was held, as far as is known. */
export async function PostSpan({ fromOn, toOn }: { fromOn: LocalDate | null; toOn: LocalDate | null }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const day = (on: LocalDate | null) => (on ? formatShortDate(on, language) : '')
  if (!fromOn && !toOn) return null
  if (fromOn && toOn) return <> · {t('directory.fromTo', { from: day(fromOn), to: day(toOn) })}</>
  return (
    <> · {fromOn ? t('directory.since', { day: day(fromOn) }) : t('directory.until', { day: day(toOn) })}</>
  )
}

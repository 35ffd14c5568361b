import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { Report } from '@/lib/reports/versions/queries'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'

/** What the official who returned a report wants of it, for as long as it is not handed in again. */
export async function ReturnedNote({ report: { returned } }: { report: Report }) {
  if (!returned) return null
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { by, at, note } = returned
  const day = formatDate(todayIn(env().HOME_ZONE, at), language)
  return (
    <aside className="mb-6 max-w-[75ch] border-l-2 border-waiting pl-4" aria-label={t('reports.life.noteOf')}>
      <p className="text-sm text-waiting">{t('reports.life.returnedBy', { by, day })}</p>
      <p className="whitespace-pre-line">{note}</p>
    </aside>
  )
}

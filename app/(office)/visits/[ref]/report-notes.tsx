import { env } from '@/lib/env'
import type { MessageKey } from '@/lib/i18n/keys'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { ReportNote as Note, Report } from '@/lib/reports/versions/queries'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'

/**
 * What was written about a report that is not decided: what the official who returned it wants, for as long as it is not
 * handed in again; then why it was handed in with gaps, and what the version before was returned for.
 */
export function ReportNotes({ report: { returned, gaps, returnedBefore } }: { report: Report }) {
  return (
    <>
      <ReportNote of={returned} label="reports.life.noteOf" said="reports.life.returnedBy" waits />
      <ReportNote of={gaps} label="reports.life.gapsOf" said="reports.life.gapsBy" waits />
      <ReportNote of={returnedBefore} label="reports.life.noteOf" said="reports.life.returnedBefore" />
    </>
  )
}

type Props = { of: Note | null; label: MessageKey; said: MessageKey; waits?: boolean }

async function ReportNote({ of, label, said, waits }: Props) {
  if (!of) return null
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { by, at, note } = of
  const day = formatDate(todayIn(env().HOME_ZONE, at), language)
  return (
    <aside
      className={`mb-6 max-w-[75ch] border-l-2 pl-4 ${waits ? 'border-waiting' : 'border-rule'}`}
      aria-label={t(label)}
    >
      <p className={`text-sm ${waits ? 'text-waiting' : 'text-second'}`}>{t(said, { by, day })}</p>
      <p className="whitespace-pre-line">{note}</p>
    </aside>
  )
}

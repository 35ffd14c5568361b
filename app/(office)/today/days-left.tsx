import { StatusMark } from '@/app/ui/status-mark'
import { DayText } from '@/app/ui/when'
import { translator } from '@/lib/i18n/translator'
import { daysBetween, type LocalDate } from '@/lib/time/local'

/** A day by which something is to be done, and the days left until it, or the days it is overdue. */
export async function DaysLeft({ until, today }: { until: LocalDate; today: LocalDate }) {
  const t = await translator()
  const days = daysBetween(today, until)
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      <DayText on={until} />
      {days < 0 ? (
        <StatusMark tone="seal">{t('commitments.daysOver', { days: -days })}</StatusMark>
      ) : (
        <span className="text-second">{t('commitments.daysLeft', { days })}</span>
      )}
    </span>
  )
}

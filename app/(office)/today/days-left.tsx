import { DayText } from '@/app/ui/when'
import { translator } from '@/lib/i18n/translator'
import { daysBetween, type LocalDate } from '@/lib/time/local'

/** A day by which something is to be done, and the days left until it, or the days it is overdue. */
export async function DaysLeft({ until, today }: { until: LocalDate; today: LocalDate }) {
  const t = await translator()
  const days = daysBetween(today, until)
  return (
    <span>
      <DayText on={until} />{' '}
      <span className={days < 0 ? 'font-medium text-seal' : 'text-second'}>
        {days < 0 ? t('commitments.daysOver', { days: -days }) : t('commitments.daysLeft', { days })}
      </span>
    </span>
  )
}

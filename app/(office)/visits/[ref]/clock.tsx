import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDayPart } from '@/lib/time/format'
import { momentOf, officeClock, type When } from '@/lib/time/when'
import { homePlace } from './home-place'

/** The time of day of a meeting whose day is said above it: on the local clock, and on the office's. */
export async function Clock({ when, endTime }: { when: When; endTime: string | null }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const moment = momentOf(when)
  if (when.precision === 'part' && when.part) return <span>{formatDayPart(when.part, language)}</span>
  const office = officeClock(when, env().HOME_ZONE)
  if (!office || moment === null) return <span className="text-second">{t('visits.noTime')}</span>

  const shift = {
    days: office.dayShift,
    sign: office.dayShift > 0 ? '+' : '−',
    count: Math.abs(office.dayShift),
  }
  return (
    <>
      <time dateTime={new Date(moment).toISOString()}>
        {when.time}
        {endTime && `–${endTime}`}
      </time>
      {office.time !== when.time && (
        <span className="block text-sm text-second max-sm:ml-2 max-sm:inline">
          {t('frame.officeTime', {
            place: homePlace(language),
            time: office.time,
            shift: office.dayShift === 0 ? '' : t('frame.dayShift', shift),
          })}
        </span>
      )}
    </>
  )
}

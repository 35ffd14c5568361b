import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatOffset, formatShortDate, formatWhen } from '@/lib/time/format'
import { momentOf, officeClock, type When } from '@/lib/time/when'

/** A time where it happens, with its difference from UTC, and beside it the same moment at the office. */
export async function WhenText({ when, brief }: { when: When; brief?: boolean }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const moment = momentOf(when)
  const office = officeClock(when, env().HOME_ZONE)
  const local = formatWhen(when, language)
  if (moment === null || !office) return <span>{local}</span>

  const elsewhere = office.on !== when.on || office.time !== when.time
  const place = language === 'zh-CN' ? env().HOME_PLACE_ZH : env().HOME_PLACE
  return (
    <span>
      <time dateTime={new Date(moment).toISOString()}>{local}</time>{' '}
      {!brief && <span className="text-second">{formatOffset(when.zone, moment)}</span>}
      {elsewhere && (
        <span className="whitespace-nowrap text-second">
          {' · '}
          {t('frame.officeTime', {
            place,
            time: office.time,
            shift:
              office.dayShift === 0
                ? ''
                : t('frame.dayShift', {
                    days: office.dayShift,
                    sign: office.dayShift > 0 ? '+' : '−',
                    count: Math.abs(office.dayShift),
                  }),
          })}
        </span>
      )}
    </span>
  )
}

/** A day, written out for the reader. */
export async function DayText({ on }: { on: string | null }) {
  const language = await currentLanguage()
  return on ? <time dateTime={on}>{formatShortDate(on, language)}</time> : null
}

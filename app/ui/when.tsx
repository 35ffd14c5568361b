import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatOffset, formatShortDate, formatWhen } from '@/lib/time/format'
import type { LocalTime } from '@/lib/time/local'
import { momentOf, officeClock, type When } from '@/lib/time/when'

type Props = { when: When; end?: LocalTime | null; brief?: boolean }

/** A time where it happens, to its end where one is given, with its difference from UTC, and beside it the same moment at the office. */
export async function WhenText({ when, end, brief }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const moment = momentOf(when)
  const office = officeClock(when, env().HOME_ZONE)
  const local = formatWhen(when, language, end)
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

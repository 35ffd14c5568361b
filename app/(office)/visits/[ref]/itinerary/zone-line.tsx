import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDifference, formatOffset } from '@/lib/time/format'
import type { LocalDate } from '@/lib/time/local'
import { behindHome, instantOf } from '@/lib/time/when'

/** A zone's offset on a day and how far its clock is from the office's: "UTC+5, 3 h behind Yiwu". */
export async function ZoneLine({ zone, on }: { zone: string; on: LocalDate }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { HOME_ZONE, HOME_PLACE, HOME_PLACE_ZH } = env()
  const noon = instantOf(on, '12:00', zone)
  const { hours, direction } = formatDifference(behindHome(zone, HOME_ZONE, noon), language)
  const place = language === 'zh-CN' ? HOME_PLACE_ZH : HOME_PLACE
  return <>{t(`itinerary.${direction}`, { offset: formatOffset(zone, noon), hours, place })}</>
}

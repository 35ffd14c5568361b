import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDifference, formatOffset } from '@/lib/time/format'
import type { LocalDate } from '@/lib/time/local'
import { behindHome, instantOf, momentOf } from '@/lib/time/when'
import type { StopRecord } from '@/lib/visits/record'
import { homePlace } from './home-place'

/** The clock of a stop: its difference from UTC and from home, as they are while the delegation is there. */
export async function ZoneLine({ stop, firstOn }: { stop: StopRecord; firstOn: LocalDate }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { zone } = stop.place
  const at = momentOf(stop.arrival) ?? momentOf(stop.departure) ?? instantOf(firstOn, '12:00', zone)
  const { hours, direction } = formatDifference(behindHome(zone, env().HOME_ZONE, at), language)
  const place = homePlace(language)
  return (
    <>
      {formatOffset(zone, at)}
      {t('visits.comma')}
      {t(`visits.clock.${direction}`, { hours, place })}
    </>
  )
}

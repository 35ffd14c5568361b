import { translator } from '@/lib/i18n/translator'
import { isTwice } from '@/lib/itinerary/rules'
import type { When } from '@/lib/time/when'
import { WhenText } from '../../../../ui/when'

/** A time of the itinerary on both clocks; where the local clock shows it twice that night, that is said. */
export async function Clock({ when }: { when: When }) {
  const t = await translator()
  return (
    <>
      <WhenText when={when} />
      {isTwice(when) && <span className="block text-sm text-second">{t('itinerary.twice')}</span>}
    </>
  )
}

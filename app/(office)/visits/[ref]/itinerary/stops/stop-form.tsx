import type { Route } from 'next'
import type { ComponentProps } from 'react'
import { env } from '@/lib/env'
import { translator } from '@/lib/i18n/translator'
import { BilingualField } from '../../../../../ui/fields'
import { ActionForm } from '../../../../../ui/form'
import { PickField } from '../../../../../ui/pick-field'
import { WhenField } from '../../../../../ui/when-field'

type Props = Pick<ComponentProps<typeof ActionForm>, 'action' | 'values' | 'version' | 'submission'> & {
  back: Route
  /** The zone of the stop's place, where it has one already. */
  zone?: string
}

/** The form of a stop, new or known already. */
export async function StopForm({ back, zone, ...form }: Props) {
  const t = await translator()
  const homeZone = env().HOME_ZONE
  return (
    <ActionForm {...form} cancel={{ href: back }}>
      <PickField
        name="place"
        kind="place"
        label={t('itinerary.place')}
        hint={t(zone ? 'itinerary.placeChanges' : 'itinerary.placeHint')}
      />
      <WhenField name="arrival" label={t('itinerary.arrival')} zone={zone} homeZone={homeZone} />
      <WhenField name="departure" label={t('itinerary.departure')} zone={zone} homeZone={homeZone} />
      <BilingualField
        name="note"
        label={t('itinerary.note')}
        hint={t('itinerary.noteHint')}
        multiline
        rows={2}
        optional
      />
    </ActionForm>
  )
}

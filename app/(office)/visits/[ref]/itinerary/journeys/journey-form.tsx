import type { Route } from 'next'
import type { ComponentProps } from 'react'
import { journeyModes } from '@/db/values/visits'
import { env } from '@/lib/env'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { RadioField } from '../../../../../ui/choices'
import { TextField } from '../../../../../ui/fields'
import { ActionForm } from '../../../../../ui/form'
import { PickField } from '../../../../../ui/pick-field'
import { WhenField } from '../../../../../ui/when-field'

type Props = Pick<ComponentProps<typeof ActionForm>, 'action' | 'values' | 'version' | 'submission'> & {
  back: Route
  /** The zones of both places, where they are known already. */
  fromZone?: string
  toZone?: string
}

/** The form of a journey, new or known already: each time in the local time of its own place. */
export async function JourneyForm({ back, fromZone, toZone, ...form }: Props) {
  const t = await translator()
  const homeZone = env().HOME_ZONE
  return (
    <ActionForm {...form} cancel={{ href: back }}>
      <RadioField
        name="mode"
        label={t('itinerary.mode')}
        options={optionsOf(t, 'journeyMode', journeyModes)}
        inline
      />
      <TextField
        name="number"
        label={t('itinerary.number')}
        hint={t('itinerary.numberHint')}
        size="short"
        optional
      />
      <PickField name="from" kind="place" label={t('itinerary.from')} />
      <WhenField name="departure" label={t('itinerary.setsOut')} zone={fromZone} homeZone={homeZone} />
      <PickField name="to" kind="place" label={t('itinerary.to')} />
      <WhenField
        name="arrival"
        label={t('itinerary.arrival')}
        hint={t('itinerary.arrivalHint')}
        zone={toZone}
        homeZone={homeZone}
      />
    </ActionForm>
  )
}

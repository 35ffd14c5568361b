'use client'

import { useState } from 'react'
import { described, FieldFrame } from '@/app/ui/field-frame'
import { useField } from '@/app/ui/form-context'
import { WhenField } from '@/app/ui/when-field'

type Stop = { value: string; label: string; zone: string }

type Props = {
  stops: Stop[]
  clock: string
  homeZone: string
  labels: { stop: string; stopHint: string; noStop: string; start: string }
}

/** Where a meeting is and when it starts: the clock is that of the stop, or `clock` where there is none. */
export function StopAndStart({ stops, clock, homeZone, labels }: Props) {
  const field = useField('stop')
  const [chosen, setChosen] = useState(field.defaultValue)
  const zone = stops.find(({ value }) => value === chosen)?.zone ?? clock
  return (
    <>
      <FieldFrame name="stop" label={labels.stop} hint={labels.stopHint} field={field}>
        <select
          id={field.id}
          name="stop"
          defaultValue={field.defaultValue}
          onChange={(event) => setChosen(event.target.value)}
          className="field-box"
          {...described(field, true)}
        >
          <option value="">{labels.noStop}</option>
          {stops.map((stop) => (
            <option key={stop.value} value={stop.value}>
              {stop.label}
            </option>
          ))}
        </select>
      </FieldFrame>
      <WhenField name="start" label={labels.start} zone={zone} homeZone={homeZone} />
    </>
  )
}

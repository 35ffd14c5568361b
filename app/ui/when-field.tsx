'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { dayParts, precisions } from '@/db/values/when'
import { isLocalDate, isLocalTime, isZone } from '@/lib/time/local'
import { officeClock } from '@/lib/time/when'
import { described, FieldProblem, type FieldProps, Theirs } from './field-frame'
import { useField } from './form-context'

type Props = FieldProps & { zone?: string; homeZone: string }

/** A time as it is known: the precision first, then only what that precision needs, in the local time of the place. */
export function WhenField({ name, label, hint, zone, homeZone }: Props) {
  const t = useTranslations()
  const on = useField(`${name}.on`)
  const time = useField(`${name}.time`)
  const part = useField(`${name}.part`)
  const precision = useField(`${name}.precision`)
  const zoned = useField(`${name}.zone`)
  const here = zone ?? zoned.defaultValue
  const [typed, setTyped] = useState({ on: on.defaultValue, time: time.defaultValue })

  return (
    <fieldset
      id={precision.id}
      className="grid gap-2"
      onInput={(event) => {
        const { form } = event.target as HTMLInputElement
        if (!form) return
        const sent = new FormData(form)
        setTyped({ on: String(sent.get(`${name}.on`) ?? ''), time: String(sent.get(`${name}.time`) ?? '') })
      }}
    >
      <legend className="font-medium">{label}</legend>
      {hint && <p className="text-second">{hint}</p>}
      <FieldProblem field={precision} />
      <div className="flex flex-wrap gap-x-6" role="radiogroup" aria-label={t('forms.precision')}>
        {precisions.map((value) => (
          <label key={value} className="inline-flex min-h-11 items-center gap-2 md:min-h-8">
            <input
              type="radio"
              name={`${name}.precision`}
              value={value}
              defaultChecked={value === (precision.defaultValue || 'visit')}
              className="size-5 accent-primary"
            />
            <span>{t(`values.precision.${value}`)}</span>
          </label>
        ))}
      </div>
      <div className="when-dated grid gap-2">
        <div className="flex flex-wrap gap-4">
          <div className="grid gap-1">
            <label htmlFor={on.id}>{t('forms.date')}</label>
            <FieldProblem field={on} />
            <input
              type="date"
              id={on.id}
              name={`${name}.on`}
              defaultValue={on.defaultValue}
              className="field-box max-w-48"
              {...described(on, false)}
            />
            <Theirs field={on} />
          </div>
          <div className="when-timed grid gap-1">
            <label htmlFor={time.id}>{t('forms.time')}</label>
            <FieldProblem field={time} />
            <input
              type="time"
              id={time.id}
              name={`${name}.time`}
              defaultValue={time.defaultValue}
              className="field-box max-w-40"
              {...described(time, false)}
            />
            <Theirs field={time} />
          </div>
          <div className="when-parted grid gap-1">
            <label htmlFor={part.id}>{t('forms.part')}</label>
            <FieldProblem field={part} />
            <select
              id={part.id}
              name={`${name}.part`}
              defaultValue={part.defaultValue}
              className="field-box"
              {...described(part, false)}
            >
              <option value="">{t('forms.choose')}</option>
              {dayParts.map((value) => (
                <option key={value} value={value}>
                  {t(`values.dayPart.${value}`)}
                </option>
              ))}
            </select>
            <Theirs field={part} />
          </div>
        </div>
        <p className="when-timed text-second">
          {here ? t('forms.zoneOf', { zone: here }) : t('forms.zoneOfPlace')}
          <OfficeTime {...typed} zone={here} homeZone={homeZone} />
        </p>
      </div>
      <FieldProblem field={zoned} />
      <input type="hidden" name={`${name}.zone`} value={here} readOnly />
    </fieldset>
  )
}

function OfficeTime({
  on,
  time,
  zone,
  homeZone,
}: {
  on: string
  time: string
  zone: string
  homeZone: string
}) {
  const t = useTranslations()
  if (!isLocalDate(on) || !isLocalTime(time) || !isZone(zone)) return null
  const office = officeClock({ on, time, part: null, zone, precision: 'exact' }, homeZone)
  if (!office) return null
  const days = Math.abs(office.dayShift)
  if (days === 0) return <> · {t('forms.officeTime', { time: office.time })}</>
  const shift = office.dayShift > 0 ? t('forms.dayLater', { days }) : t('forms.dayEarlier', { days })
  return <> · {t('forms.officeTimeShift', { time: office.time, shift })}</>
}

'use client'

import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { organisationKinds } from '@/db/values/directory'
import type { Language } from '@/db/values/office'
import { countryOptions, zonesOf } from '@/lib/directory/countries'
import type { DirectoryKind } from '@/lib/directory/kinds'
import { zoneNames } from '@/lib/time/zone-names'
import { described, FieldFrame } from './field-frame'
import { SelectField, useField } from './fields'

/** What a new record needs beside its name: an organisation its kind, a place its country and zone, a person nothing. */
export function PickAdd({ name, kind }: { name: string; kind: DirectoryKind }) {
  const t = useTranslations()
  if (kind === 'person') return null
  if (kind === 'place') return <PlaceParticulars name={name} />
  const options = organisationKinds.map((value) => ({ value, label: t(`values.organisationKind.${value}`) }))
  return <SelectField name={`${name}.kind`} label={t('forms.pickKind')} options={options} />
}

function PlaceParticulars({ name }: { name: string }) {
  const t = useTranslations()
  const language: Language = useLocale() === 'zh-CN' ? 'zh-CN' : 'en'
  const country = useField(`${name}.country`)
  const zone = useField(`${name}.zone`)
  const [chosen, setChosen] = useState(country.defaultValue)
  const zones = zonesOf(chosen)
  const label = { country: t('forms.pickCountry'), zone: t('forms.pickZone') }
  const hint = zones.length === 1 ? t('forms.pickZoneOf', { zone: zones[0] ?? '' }) : t('forms.pickZoneHint')
  return (
    <>
      <FieldFrame name={`${name}.country`} label={label.country} field={country}>
        <select
          id={country.id}
          name={`${name}.country`}
          defaultValue={country.defaultValue}
          onChange={(event) => setChosen(event.target.value)}
          className="field-box"
          {...described(country, false)}
        >
          <option value="">{t('forms.choose')}</option>
          {countryOptions(language).map((option) => (
            // Server and browser may know a country by other names, and so put it elsewhere.
            <option key={option.value} value={option.value} suppressHydrationWarning>
              {option.label}
            </option>
          ))}
        </select>
      </FieldFrame>
      <FieldFrame
        name={`${name}.zone`}
        label={label.zone}
        hint={hint}
        optional={zones.length === 1}
        field={zone}
      >
        <input
          id={zone.id}
          name={`${name}.zone`}
          list={`${zone.id}-list`}
          defaultValue={zone.defaultValue}
          autoComplete="off"
          className="field-box"
          {...described(zone, true)}
        />
        <datalist id={`${zone.id}-list`}>
          {chosen &&
            (zones.length > 0 ? zones : zoneNames()).map((each) => <option key={each} value={each} />)}
        </datalist>
      </FieldFrame>
    </>
  )
}

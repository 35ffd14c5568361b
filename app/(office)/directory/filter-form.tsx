import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Button, TextLink } from '@/app/ui/button'
import { countryOptionsOf } from '@/lib/directory/countries'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { Option } from '@/lib/options'

type Props = {
  path: string
  words: string | null
  country?: { chosen: string | null; among: string[] }
  narrowed: boolean
  children?: ReactNode
}

/** What narrows a list of the directory. It lives in the address, so a list can be kept and sent. */
export async function FilterForm({ path, words, country, narrowed, children }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const countries = country && countryOptionsOf(country.among, language)
  return (
    <search aria-label={t('directory.narrow')} className="mb-6 block print:hidden">
      <form action={path} className="flex flex-wrap items-end gap-3">
        <label className="grid grow basis-56 gap-1 text-sm">
          <span className="text-second">{t('directory.words')}</span>
          <input
            type="search"
            name="words"
            defaultValue={words ?? ''}
            autoComplete="off"
            className="field-box text-base"
          />
        </label>
        {children}
        {countries && countries.length > 1 && (
          <Choice name="country" label={t('directory.country')} value={country?.chosen} options={countries} />
        )}
        <div className="flex items-center gap-4">
          <Button>{t('directory.show')}</Button>
          {narrowed && <TextLink href={path as Route}>{t('directory.clear')}</TextLink>}
        </div>
      </form>
    </search>
  )
}

type ChoiceProps = { name: string; label: string; value: string | null | undefined; options: Option[] }

export async function Choice({ name, label, value, options }: ChoiceProps) {
  const t = await translator()
  return (
    <label className="grid min-w-0 basis-44 gap-1 text-sm max-sm:grow">
      <span className="text-second">{label}</span>
      <select key={value} name={name} defaultValue={value ?? ''} className="field-box text-base">
        <option value="">{t('directory.any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

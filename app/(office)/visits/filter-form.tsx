import { Button, TextLink } from '@/app/ui/button'
import { directions, visitStatuses } from '@/db/values/visits'
import { countryOptionsOf } from '@/lib/directory/countries'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { type Option, optionsOf } from '@/lib/options'
import { isNarrowed, type VisitFilters, visitSorts } from '@/lib/visits/filters'

type Props = { filters: VisitFilters; years: string[]; countries: string[] }

/** What narrows the list of visits. It lives in the address, so a list can be kept and sent. */
export async function FilterForm({ filters, years, countries }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const named = countryOptionsOf(countries, language)
  const further =
    [filters.country, filters.direction, filters.person].some(Boolean) || filters.sort !== 'newest'
  return (
    <form action="/visits" className="mb-6 grid gap-3 print:hidden" aria-label={t('visits.narrow')}>
      <div className="grid grid-cols-2 items-end gap-3 md:grid-cols-[minmax(12rem,2fr)_1fr_1fr_auto]">
        <div className="max-md:col-span-2">
          <Words name="words" label={t('visits.words')} value={filters.words} />
        </div>
        <Choice
          name="year"
          label={t('visits.year')}
          value={filters.year}
          options={years.map(itself)}
          any={t('visits.any')}
        />
        <Choice
          name="status"
          label={t('visits.status')}
          value={filters.status}
          options={optionsOf(t, 'visitStatus', visitStatuses)}
          any={t('visits.any')}
        />
        <div className="flex items-center gap-4 max-md:col-span-2">
          <Button>{t('visits.show')}</Button>
          {isNarrowed(filters) && <TextLink href="/visits">{t('visits.clear')}</TextLink>}
        </div>
      </div>
      <details open={further}>
        <summary className="w-fit text-sm text-primary underline underline-offset-4">
          {t('visits.further')}
        </summary>
        <div className="mt-3 grid grid-cols-2 gap-3 md:grid-cols-4">
          <Choice
            name="country"
            label={t('visits.country')}
            value={filters.country}
            options={named}
            any={t('visits.any')}
          />
          <Words name="person" label={t('visits.person')} value={filters.person} />
          <Choice
            name="direction"
            label={t('visits.direction')}
            value={filters.direction}
            options={optionsOf(t, 'direction', directions)}
            any={t('visits.any')}
          />
          <Choice
            name="sort"
            label={t('visits.sort')}
            value={filters.sort}
            options={visitSorts.map((sort) => ({ value: sort, label: t(`visits.sorts.${sort}`) }))}
          />
        </div>
      </details>
    </form>
  )
}

const itself = (value: string): Option => ({ value, label: value })

function Words(props: { name: string; label: string; value: string | null }) {
  return (
    <label className="grid gap-1 text-sm">
      <span className="text-second">{props.label}</span>
      <input
        type="search"
        name={props.name}
        defaultValue={props.value ?? ''}
        autoComplete="off"
        className="field-box text-base"
      />
    </label>
  )
}

type ChoiceProps = { name: string; label: string; value: string | null; options: Option[]; any?: string }

function Choice({ name, label, value, options, any }: ChoiceProps) {
  return (
    <label className="grid min-w-0 gap-1 text-sm">
      <span className="text-second">{label}</span>
      <select key={value} name={name} defaultValue={value ?? ''} className="field-box text-base">
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

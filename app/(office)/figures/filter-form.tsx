import { Button, TextLink } from '@/app/ui/button'
import { FilterChoice } from '@/app/ui/filter-fields'
import { countryName } from '@/lib/directory/countries'
import { listChoices } from '@/lib/figures/choices'
import type { FigureFilters } from '@/lib/figures/input'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { User } from '@/lib/user'

/** The period, country and partner of the figures. They live in the address, so that figures can be kept and sent. */
export async function FilterForm({ user, filters }: { user: User; filters: FigureFilters }) {
  const [t, language, choices] = await Promise.all([translator(), currentLanguage(), listChoices(user)])
  const any = t('figures.filters.any')
  const countries = choices.countries
    .map((code) => ({ value: code, label: countryName(code, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
  const partners = choices.partners.map((partner) => ({
    value: partner.id,
    label: nameIn(language, partner).text,
  }))
  return (
    <form
      action="/figures"
      aria-label={t('figures.filters.label')}
      className="mb-8 grid grid-cols-2 items-end gap-3 md:grid-cols-[1fr_1fr_1fr_1.5fr_auto] print:hidden"
    >
      <Day name="from" label={t('figures.filters.from')} value={filters.from} />
      <Day name="to" label={t('figures.filters.to')} value={filters.to} />
      <FilterChoice
        name="country"
        label={t('figures.filters.country')}
        value={filters.country}
        any={any}
        options={countries}
      />
      <FilterChoice
        name="partner"
        label={t('figures.filters.partner')}
        value={filters.partner}
        any={any}
        options={partners}
      />
      <div className="flex flex-wrap items-center gap-x-4 max-md:col-span-2">
        <Button>{t('figures.filters.show')}</Button>
        {(filters.country || filters.partner) && (
          <TextLink href={`/figures?from=${filters.from}&to=${filters.to}`}>
            {t('figures.filters.clear')}
          </TextLink>
        )}
      </div>
    </form>
  )
}

function Day({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className="grid min-w-0 gap-1 text-sm">
      <span className="text-second">{label}</span>
      <input key={value} type="date" name={name} defaultValue={value} className="field-box text-base" />
    </label>
  )
}

import { Button, TextLink } from '@/app/ui/button'
import { FilterChoice, FilterDay, FilterWords } from '@/app/ui/filter-fields'
import { activities, agreementStatuses, agreementTypes } from '@/db/values/agreements'
import { countFacets, type FacetCounts } from '@/lib/agreements/facet-counts'
import { listFacets } from '@/lib/agreements/facets'
import { type AgreementFilters, agreementSorts, isNarrowed } from '@/lib/agreements/filters'
import { countryName } from '@/lib/directory/countries'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { type Option, optionsOf } from '@/lib/options'
import type { User } from '@/lib/user'

/** What narrows and orders the list of agreements. It lives in the address, so a list can be kept and sent. */
export async function FilterForm({ user, filters }: { user: User; filters: AgreementFilters }) {
  const [t, language, facets, counts] = await Promise.all([
    translator(),
    currentLanguage(),
    listFacets(user),
    countFacets(user, filters),
  ])
  const counted = (facet: keyof FacetCounts, options: Option[]) =>
    options.map(({ value, label }) => ({ value, label: `${label} (${counts[facet].get(value) ?? 0})` }))
  const any = t('agreements.list.any')
  const countries = facets.countries
    .map((code) => ({ value: code, label: countryName(code, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
  const sorts = agreementSorts.map((value) => ({ value, label: t(`agreements.sort.${value}`) }))
  return (
    <form
      action="/agreements"
      aria-label={t('agreements.list.filters')}
      className="mb-4 grid grid-cols-2 items-end gap-3 md:grid-cols-4 print:hidden"
    >
      <FilterWords name="words" label={t('agreements.list.words')} value={filters.words} />
      <FilterChoice
        name="status"
        label={t('agreements.list.status')}
        value={filters.status}
        any={any}
        options={counted('status', optionsOf(t, 'agreementStatus', agreementStatuses))}
      />
      <FilterChoice
        name="activity"
        label={t('agreements.list.activity')}
        value={filters.activity}
        any={any}
        options={optionsOf(t, 'activity', activities)}
      />
      <FilterChoice
        name="type"
        label={t('agreements.fields.type')}
        value={filters.type}
        any={any}
        options={counted('type', optionsOf(t, 'agreementType', agreementTypes))}
      />
      <FilterChoice
        name="partner"
        label={t('agreements.list.partner')}
        value={filters.partner}
        any={any}
        options={counted(
          'partner',
          facets.partners.map((partner) => ({ value: partner.id, label: nameIn(language, partner).text })),
        )}
      />
      <FilterChoice
        name="country"
        label={t('agreements.list.country')}
        value={filters.country}
        any={any}
        options={counted('country', countries)}
      />
      <FilterChoice
        name="year"
        label={t('agreements.list.year')}
        value={filters.year}
        any={any}
        options={counted(
          'year',
          facets.years.map((year) => ({ value: year, label: year })),
        )}
      />
      <FilterDay name="on" label={t('agreements.list.on')} value={filters.on} />
      <FilterChoice name="sort" label={t('agreements.list.sort')} value={filters.sort} options={sorts} />
      <div className="flex flex-wrap items-center gap-x-4">
        <Button>{t('agreements.list.show')}</Button>
        {isNarrowed(filters) && <TextLink href="/agreements">{t('agreements.list.clear')}</TextLink>}
      </div>
    </form>
  )
}

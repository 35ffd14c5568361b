import type { Route } from 'next'
import { Button, TextLink } from '@/app/ui/button'
import { FilterChoice, FilterWords } from '@/app/ui/filter-fields'
import { meetingKinds, meetingStates } from '@/db/values/meetings'
import { countryOptionsOf } from '@/lib/directory/countries'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { isNarrowed, type MeetingFilters, meetingSorts } from '@/lib/meetings/list/filters'
import { optionsOf } from '@/lib/options'

type Props = { filters: MeetingFilters; years: string[]; countries: string[] }

/** What narrows the list of meetings. It lives in the address, so a list can be kept and sent. */
export async function FilterForm({ filters, years, countries }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const named = countryOptionsOf(countries, language)
  const { person, country, kind, state, visit, sort } = filters
  const further = [person, country, kind, state, visit].some(Boolean) || sort !== 'newest'
  const any = t('meetings.list.any')
  return (
    <search aria-label={t('meetings.list.narrow')} className="mb-6 block print:hidden">
      <form action="/meetings" className="grid gap-3">
        <div className="grid grid-cols-2 items-end gap-3 md:grid-cols-[2fr_2fr_1fr_auto]">
          <div className="max-md:col-span-2">
            <FilterWords name="partner" label={t('meetings.list.with')} value={filters.partner} />
          </div>
          <div className="max-md:col-span-2">
            <FilterWords name="words" label={t('meetings.list.words')} value={filters.words} />
          </div>
          <FilterChoice
            name="year"
            label={t('meetings.list.year')}
            value={filters.year}
            options={years.map((year) => ({ value: year, label: year }))}
            any={any}
          />
          <div className="flex items-center gap-4">
            <Button>{t('meetings.list.show')}</Button>
            {isNarrowed(filters) && (
              <TextLink href={'/meetings' as Route}>{t('meetings.list.clear')}</TextLink>
            )}
          </div>
        </div>
        <details open={further}>
          <summary className="w-fit text-sm text-primary underline underline-offset-4">
            {t('meetings.list.further')}
          </summary>
          <div className="mt-3 grid grid-cols-2 gap-3 md:grid-cols-3 lg:grid-cols-6">
            <FilterWords name="person" label={t('meetings.list.person')} value={person} />
            <FilterChoice
              name="country"
              label={t('meetings.list.country')}
              value={country}
              options={named}
              any={any}
            />
            <FilterChoice
              name="kind"
              label={t('meetings.list.kind')}
              value={kind}
              options={optionsOf(t, 'meetingKind', meetingKinds)}
              any={any}
            />
            <FilterChoice
              name="state"
              label={t('meetings.list.state')}
              value={state}
              options={optionsOf(t, 'meetingState', meetingStates)}
              any={any}
            />
            <FilterWords name="visit" label={t('meetings.list.visit')} value={visit} />
            <FilterChoice
              name="sort"
              label={t('meetings.list.sort')}
              value={sort}
              options={meetingSorts.map((value) => ({ value, label: t(`meetings.list.sorts.${value}`) }))}
            />
          </div>
        </details>
      </form>
    </search>
  )
}

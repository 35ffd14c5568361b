import { organisationKinds } from '@/db/values/directory'
import { countryName } from '@/lib/directory/countries'
import { organisationListInput } from '@/lib/directory/organisations/input'
import { listOrganisations } from '@/lib/directory/organisations/queries'
import { listCountries } from '@/lib/directory/overview'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { requireUser } from '@/lib/session'
import { Choice, FilterForm } from '../filter-form'
import { isNarrowed, ListPage } from '../list-page'
import { NameCell, NameLink } from '../name-cell'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('directory.list.organisation') }
}

export default async function OrganisationsPage(props: PageProps<'/directory/organisations'>) {
  const user = await requireUser()
  const asked = await props.searchParams
  const filters = organisationListInput.parse(asked)
  const [t, language, { rows, count }, countries] = await Promise.all([
    translator(),
    currentLanguage(),
    listOrganisations(user, filters),
    listCountries(user, 'organisation'),
  ])
  const head = [
    { label: t('directory.name') },
    { label: t('directory.kind') },
    { label: t('directory.place') },
    { label: t('directory.country') },
  ]
  const table = rows.map((row) => ({
    key: row.id,
    cells: [
      <NameCell key="name" href={`/directory/organisations/${row.id}`} names={row} />,
      t(`values.organisationKind.${row.kind}`),
      <NameLink key="place" href={`/directory/places/${row.placeId}`} names={row.place} />,
      row.country && countryName(row.country, language),
    ],
  }))
  return (
    <ListPage
      kind="organisation"
      filters={filters}
      head={head}
      rows={table}
      count={count}
      undo={asked.undo}
      filterForm={
        <FilterForm
          path="/directory/organisations"
          words={filters.words}
          country={{ chosen: filters.country, among: countries }}
          narrowed={isNarrowed(filters)}
        >
          <Choice
            name="kind"
            label={t('directory.kind')}
            value={filters.kind}
            options={optionsOf(t, 'organisationKind', organisationKinds)}
          />
        </FilterForm>
      }
    />
  )
}

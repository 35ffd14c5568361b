import { countryName } from '@/lib/directory/countries'
import { listCountries } from '@/lib/directory/overview'
import { placeListInput } from '@/lib/directory/places/input'
import { listPlaces } from '@/lib/directory/places/queries'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { FilterForm } from '../filter-form'
import { isNarrowed, ListPage } from '../list-page'
import { NameCell } from '../name-cell'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('directory.list.place') }
}

export default async function PlacesPage(props: PageProps<'/directory/places'>) {
  const user = await requireUser()
  const asked = await props.searchParams
  const filters = placeListInput.parse(asked)
  const [t, language, { rows, count }, countries] = await Promise.all([
    translator(),
    currentLanguage(),
    listPlaces(user, filters),
    listCountries(user, 'place'),
  ])
  const head = [
    { label: t('directory.name') },
    { label: t('directory.country') },
    { label: t('directory.zone') },
  ]
  const table = rows.map((row) => ({
    key: row.id,
    cells: [
      <NameCell key="name" href={`/directory/places/${row.id}`} names={row} />,
      countryName(row.country, language),
      row.zone,
    ],
  }))
  return (
    <ListPage
      kind="place"
      filters={filters}
      head={head}
      rows={table}
      count={count}
      undo={asked.undo}
      filterForm={
        <FilterForm
          path="/directory/places"
          words={filters.words}
          country={{ chosen: filters.country, among: countries }}
          narrowed={isNarrowed(filters)}
        />
      }
    />
  )
}

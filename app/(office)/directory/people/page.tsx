import { SpokenText } from '@/app/ui/spoken'
import { listCountries } from '@/lib/directory/overview'
import { personListInput } from '@/lib/directory/people/input'
import { listPeople } from '@/lib/directory/people/queries'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { FilterForm } from '../filter-form'
import { isNarrowed, ListPage } from '../list-page'
import { NameCell } from '../name-cell'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('directory.list.person') }
}

export default async function PeoplePage(props: PageProps<'/directory/people'>) {
  const user = await requireUser()
  const asked = await props.searchParams
  const filters = personListInput.parse(asked)
  const [t, language, { rows, count }, countries] = await Promise.all([
    translator(),
    currentLanguage(),
    listPeople(user, filters),
    listCountries(user, 'person'),
  ])
  const head = [
    { label: t('directory.name') },
    { label: t('directory.post') },
    { label: t('directory.organisation') },
  ]
  const table = rows.map((row) => ({
    key: row.id,
    cells: [
      <NameCell key="name" href={`/directory/people/${row.id}`} names={row} />,
      (row.postEn || row.postZh) && (
        <SpokenText key="post" of={inLanguage(language, row.postEn, row.postZh)} />
      ),
      row.at && <SpokenText key="at" of={nameIn(language, row.at)} />,
    ],
  }))
  return (
    <ListPage
      kind="person"
      filters={filters}
      head={head}
      rows={table}
      count={count}
      undo={asked.undo}
      filterForm={
        <FilterForm
          path="/directory/people"
          words={filters.words}
          country={{ chosen: filters.country, among: countries }}
          narrowed={isNarrowed(filters)}
        />
      }
    />
  )
}

import type { organisations, people } from '@/db/schema/people'
import type { places } from '@/db/schema/places'
import { searchTextOf } from '@/lib/directory/folding'
import { bodies, cities, families, familyNames, firstNames, givenNames } from './names'
import type { World } from './world'

type PlaceRow = typeof places.$inferInsert & { id: string }
type OrganisationRow = typeof organisations.$inferInsert & { id: string }
type PersonRow = typeof people.$inferInsert & { id: string }

/** Places, the organisations of each, and people of ours and theirs. */
export function makeDirectory({ chance, id, stamps }: World) {
  const placeRows: PlaceRow[] = cities.map(([nameEn, nameZh, country, zone]) => ({
    id: id(),
    nameEn,
    nameZh,
    country,
    zone,
    nameSearch: searchTextOf([nameEn, nameZh]),
    ...stamps,
  }))
  const organisationRows: OrganisationRow[] = placeRows.flatMap((place) =>
    bodies.flatMap(([bodyEn, bodyZh, kind]) =>
      ['', ' II', ' III'].map((number) => {
        const nameEn = `${place.nameEn} ${bodyEn}${number}`
        const nameZh = `${place.nameZh}${bodyZh}${number}`
        return {
          id: id(),
          nameEn,
          nameZh,
          kind,
          placeId: place.id,
          nameSearch: searchTextOf([nameEn, nameZh]),
          ...stamps,
        }
      }),
    ),
  )
  const ours = Array.from({ length: 200 }, (): PersonRow => {
    const nameZh = chance.one(families) + chance.one(givenNames)
    return { id: id(), nameZh, nameSearch: searchTextOf([nameZh]), nameOrder: 'family-first', ...stamps }
  })
  const theirs = Array.from({ length: 1500 }, (): PersonRow => {
    const nameEn = `${chance.one(firstNames)} ${chance.one(familyNames)}`
    return { id: id(), nameEn, nameSearch: searchTextOf([nameEn]), ...stamps }
  })
  const [home = placeRows[0]] = placeRows.filter(({ country }) => country === 'CN')
  return {
    places: placeRows,
    abroad: placeRows.filter(({ country }) => country !== 'CN'),
    organisations: organisationRows,
    ourOrganisations: organisationRows.filter(({ placeId }) => placeId === home?.id),
    partners: organisationRows.filter(({ placeId }) => placeId !== home?.id),
    ours,
    theirs,
  }
}
export type Directory = ReturnType<typeof makeDirectory>

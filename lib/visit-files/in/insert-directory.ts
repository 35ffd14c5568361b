import 'server-only'

import { organisations, people, places } from '@/db/schema'
import { searchTextOf } from '../../directory/folding'
import { namesOf } from '../../directory/names'
import type { Entry } from './known'
import { brought, idOr, type Writing } from './marks'

const namesIn = (entry: Entry) => {
  const { nameEn, nameZh, nameLocal, localLanguage, otherNames } = entry
  return { nameEn, nameZh, nameLocal, localLanguage, otherNames, nameSearch: searchTextOf(namesOf(entry)) }
}

/** Adds the entries of the file's directory that mean no record of ours: places first, for organisations stand in them. */
export async function insertDirectory(writing: Writing, fileName: string): Promise<void> {
  const { tx, ids, here, content } = writing
  for (const place of content.directory.places.filter(({ id }) => !here.has(id))) {
    const { country, zone, latitude, longitude } = place
    const id = ids(place.id)
    await tx.insert(places).values({ id, ...namesIn(place), country, zone, latitude, longitude })
    await brought(writing, { kind: 'place', id }, fileName)
  }
  for (const organisation of content.directory.organisations.filter(({ id }) => !here.has(id))) {
    const { kind, place, website, noteEn, noteZh } = organisation
    const id = ids(organisation.id)
    const placeId = idOr(ids, place)
    await tx
      .insert(organisations)
      .values({ id, ...namesIn(organisation), kind, placeId, website, noteEn, noteZh })
    await brought(writing, { kind: 'organisation', id }, fileName)
  }
  for (const { id: ofFile, ...person } of content.directory.people.filter(({ id }) => !here.has(id))) {
    const id = ids(ofFile)
    await tx.insert(people).values({ ...person, ...namesIn({ id: ofFile, ...person }), id })
    await brought(writing, { kind: 'person', id }, fileName)
  }
}

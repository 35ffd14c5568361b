import 'server-only'

import { type OrganisationKey, organisations, type PlaceKey, places, wangJian } from '@/db/sample/directory'
import { addOrganisation } from '../directory/organisations/commands'
import { organisationInput } from '../directory/organisations/input'
import { addPerson } from '../directory/people/commands'
import { personInput } from '../directory/people/input'
import { addPost } from '../directory/people/post-commands'
import { postInput } from '../directory/people/post-input'
import { addPlace } from '../directory/places/commands'
import { placeInput } from '../directory/places/input'
import type { User } from '../user'
import { cite } from './cite'
import { done } from './done'

export type Directory = {
  places: Record<PlaceKey, string>
  organisations: Record<OrganisationKey, string>
  wangJian: string
}

type Known<K extends string, V> = [K, V][]

/** Enters the places, organisations and the one person that the source names; answers their ids. */
export async function enterDirectory(staff: User): Promise<Directory> {
  const placeIds = {} as Directory['places']
  for (const [key, place] of Object.entries(places) as Known<PlaceKey, (typeof places)[PlaceKey]>) {
    const otherNames = 'otherNames' in place ? place.otherNames.join('\n') : ''
    const { id } = done(await addPlace(staff, placeInput.parse({ ...place, otherNames })))
    if (key !== 'yiwu') await cite(staff, 'place', id, 'place')
    placeIds[key] = id
  }

  const organisationIds = {} as Directory['organisations']
  const known = Object.entries(organisations) as Known<
    OrganisationKey,
    (typeof organisations)[OrganisationKey]
  >
  for (const [key, { place, ...organisation }] of known) {
    const at = { id: place ? placeIds[place] : '' }
    // Two cities' governments and an embassy are named alike on purpose; each is meant.
    const { id } = done(await addOrganisation(staff, organisationInput.parse({ ...organisation, place: at })))
    await cite(staff, 'organisation', id, 'organisation')
    organisationIds[key] = id
  }

  const { posts, ...person } = wangJian
  const { id } = done(await addPerson(staff, personInput.parse(person)))
  for (const { organisation, ...post } of posts) {
    const at = { id: organisationIds[organisation] }
    done(await addPost(staff, id, postInput.parse({ ...post, organisation: at })))
  }
  await cite(staff, 'person', id, 'person')
  return { places: placeIds, organisations: organisationIds, wangJian: id }
}

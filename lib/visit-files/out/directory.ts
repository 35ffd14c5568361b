import 'server-only'

import { asc, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { organisations, people } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import type { Edition } from '@/db/values/reports'
import { namesIn } from '../../directory/tables'
import { isLanguageTag } from '../../input/language-tag'
import type { VisitFile } from '../format'
import { languageOrNone } from './languages'

export type Named = { people: Set<string>; organisations: Set<string>; places: Set<string> }

type Directory = VisitFile['directory']

/** The entries of the directory that a visit names, by id; outside the office without notes and contact data. */
export async function directoryOf(named: Named, edition: Edition): Promise<Directory> {
  const inside = edition === 'internal'
  const organisationRows = await organisationsOf(named.organisations, inside)
  const placeIds = new Set(named.places)
  for (const { place } of organisationRows) if (place) placeIds.add(place)
  return {
    people: await peopleOf(named.people, inside),
    organisations: organisationRows,
    places: await placesOf(placeIds),
  }
}

async function peopleOf(ids: Set<string>, inside: boolean): Promise<Directory['people']> {
  const rows = await db
    .select()
    .from(people)
    .where(inArray(people.id, [...ids]))
    .orderBy(asc(people.id))
  return rows.map((person) => ({
    id: person.id,
    nameEn: person.nameEn,
    nameZh: person.nameZh,
    nameLocal: person.nameLocal,
    localLanguage: languageOrNone(person.localLanguage),
    otherNames: person.otherNames,
    familyName: person.familyName,
    nameOrder: person.nameOrder,
    honorific: person.honorific,
    spokenLanguages: person.spokenLanguages.filter(isLanguageTag),
    email: inside ? person.email : null,
    phone: inside ? person.phone : null,
    noteEn: inside ? person.noteEn : null,
    noteZh: inside ? person.noteZh : null,
  }))
}

async function organisationsOf(ids: Set<string>, inside: boolean): Promise<Directory['organisations']> {
  const rows = await db
    .select()
    .from(organisations)
    .where(inArray(organisations.id, [...ids]))
    .orderBy(asc(organisations.id))
  return rows.map((organisation) => ({
    id: organisation.id,
    nameEn: organisation.nameEn,
    nameZh: organisation.nameZh,
    nameLocal: organisation.nameLocal,
    localLanguage: languageOrNone(organisation.localLanguage),
    otherNames: organisation.otherNames,
    kind: organisation.kind,
    place: organisation.placeId,
    website: organisation.website,
    noteEn: inside ? organisation.noteEn : null,
    noteZh: inside ? organisation.noteZh : null,
  }))
}

async function placesOf(ids: Set<string>): Promise<Directory['places']> {
  const { country, zone, latitude, longitude } = places
  const rows = await db
    .select({ id: places.id, ...namesIn(places), country, zone, latitude, longitude })
    .from(places)
    .where(inArray(places.id, [...ids]))
    .orderBy(asc(places.id))
  return rows.map((place) => ({ ...place, localLanguage: languageOrNone(place.localLanguage) }))
}

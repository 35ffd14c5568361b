import { z } from 'zod'
import { nameOrders } from '@/db/schema/people'
import { organisationKinds } from '@/db/values/directory'
import { country, id, languageTag, line, many, paragraphs, webAddress, zone } from './values'

/** Names by script. One of the first three is there. */
export const names = {
  nameEn: line.nullable(),
  nameZh: line.nullable(),
  nameLocal: line.nullable(),
  localLanguage: languageTag.nullable(),
}

const allNames = { ...names, otherNames: many(line, 60) }

const person = z.strictObject({
  id,
  ...allNames,
  familyName: line.nullable(),
  nameOrder: z.enum(nameOrders),
  honorific: line.nullable(),
  spokenLanguages: many(languageTag, 60),
  email: line.nullable(),
  phone: line.nullable(),
  noteEn: paragraphs.nullable(),
  noteZh: paragraphs.nullable(),
})

const organisation = z.strictObject({
  id,
  ...allNames,
  kind: z.enum(organisationKinds),
  place: id.nullable(),
  website: webAddress.nullable(),
  noteEn: paragraphs.nullable(),
  noteZh: paragraphs.nullable(),
})

const place = z.strictObject({
  id,
  ...allNames,
  country,
  zone,
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
})

/** Everybody and everything that the visit names. */
export const directory = z.strictObject({
  people: many(person),
  organisations: many(organisation),
  places: many(place),
})

import { anyOf, bilingual, id, index, json, names, oneOf, realDay, stamps, table, text } from '../columns'
import { organisationKinds } from '../values/directory'
import { places } from './places'

export const organisations = table(
  'organisations',
  {
    id: id(),
    ...names(),
    kind: text('kind', { enum: organisationKinds }).notNull(),
    placeId: text('place_id').references(() => places.id),
    website: text('website'),
    ...bilingual('note'),
    ...stamps(),
  },
  (organisation) => [
    index('organisations_name_search').on(organisation.nameSearch),
    index('organisations_place').on(organisation.placeId),
    oneOf('organisations_kind', organisation.kind, organisationKinds),
    anyOf('organisations_named', organisation.nameEn, organisation.nameZh, organisation.nameLocal),
  ],
)

export const nameOrders = ['family-first', 'family-last'] as const

export const people = table(
  'people',
  {
    id: id(),
    ...names(),
    /** The part of the Latin name that is the family name, where it is known. */
    familyName: text('family_name'),
    nameOrder: text('name_order', { enum: nameOrders }).notNull().default('family-last'),
    honorific: text('honorific'),
    spokenLanguages: json<string[]>('spoken_languages').notNull().default([]),
    email: text('email'),
    phone: text('phone'),
    ...bilingual('note'),
    ...stamps(),
  },
  (person) => [
    index('people_name_search').on(person.nameSearch),
    oneOf('people_name_order', person.nameOrder, nameOrders),
    anyOf('people_named', person.nameEn, person.nameZh, person.nameLocal),
  ],
)

/** A post that a person held, or holds, at an organisation. Open ends are unknown or still running. */
export const posts = table(
  'posts',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    organisationId: text('organisation_id').references(() => organisations.id),
    ...bilingual('title'),
    fromOn: text('from_on'),
    toOn: text('to_on'),
    ...stamps(),
  },
  (post) => [
    index('posts_person').on(post.personId),
    index('posts_organisation').on(post.organisationId),
    anyOf('posts_titled', post.titleEn, post.titleZh),
    realDay('posts_from_on', post.fromOn),
    realDay('posts_to_on', post.toOn),
  ],
)

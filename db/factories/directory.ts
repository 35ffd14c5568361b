import * as schema from '../schema'
import { type Given, made, next } from './made'

export const makePlace = (given: Given<typeof schema.places> = {}) =>
  made((tx) =>
    tx
      .insert(schema.places)
      .values({
        nameEn: `Place ${next()}`,
        nameSearch: 'place',
        country: 'IN',
        zone: 'Asia/Kolkata',
        ...given,
      })
      .returning(),
  )

export const makeOrganisation = (given: Given<typeof schema.organisations> = {}) =>
  made((tx) =>
    tx
      .insert(schema.organisations)
      .values({ nameEn: `Organisation ${next()}`, nameSearch: 'organisation', kind: 'company', ...given })
      .returning(),
  )

export const makePerson = (given: Given<typeof schema.people> = {}) =>
  made((tx) =>
    tx
      .insert(schema.people)
      .values({ nameEn: `Person ${next()}`, nameSearch: 'person', ...given })
      .returning(),
  )

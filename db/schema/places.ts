import { anyOf, check, id, index, names, real, sql, stamps, table, text } from '../columns'

export const places = table(
  'places',
  {
    id: id(),
    ...names(),
    /** ISO 3166-1 alpha-2, upper case. */
    country: text('country').notNull(),
    zone: text('zone').notNull(),
    latitude: real('latitude'),
    longitude: real('longitude'),
    ...stamps(),
  },
  (place) => [
    index('places_name_search').on(place.nameSearch),
    anyOf('places_named', place.nameEn, place.nameZh, place.nameLocal),
    check('places_country', sql`${place.country} glob '[A-Z][A-Z]'`),
    check('places_latitude', sql`${place.latitude} between -90 and 90`),
    check('places_longitude', sql`${place.longitude} between -180 and 180`),
  ],
)

import type { Named } from '../naming'
import type { RowReader } from '../row-reader'
import { piecesOf } from '../words/pieces'
import { countryNamed, placesNamed, zoneIn } from '../words/places'

/** The places of a visit: its cities, and the countries of which it names none, as places of their own. */
export function stopsOf(reader: RowReader): Named[] {
  const countries = countriesOf(reader)
  const cities = placesNamed(reader.text('cities'))
  const { naming } = reader.ground
  const apart = cities.length === countries.length
  const known = cities.map(({ name, country }, index) => {
    const there = country ?? naming.countryOf(name)
    if (there && (countries.length === 0 || country || countries.includes(there)))
      return { name, country: there }
    return { name, country: countries.length === 1 ? countries[0] : apart ? countries[index] : undefined }
  })
  const stops: Named[] = []
  for (const { name, country } of known) {
    if (country) stops.push(placeOf(reader, 'cities', name, country))
    else reader.wrong('cities', 'imports.problem.placeCountry', { name })
  }
  if (stops.length > 0)
    reader.names(
      'cities',
      stops.map((named) => ({ named })),
    )
  return [
    ...stops,
    ...bare(
      reader,
      countries.filter((code) => known.every(({ country }) => country !== code)),
    ),
  ]
}

/** Countries that no city stands for; each is a stop by the name that the list has for it. */
function bare(reader: RowReader, codes: string[]): Named[] {
  const pieces = piecesOf(reader.text('countries'))
  const stops = codes.map((code) => {
    const name = pieces.find((piece) => countryNamed(piece) === code) ?? code
    return placeOf(reader, 'countries', name, code)
  })
  reader.names(
    'countries',
    stops.map((named) => ({ named })),
  )
  return stops
}

function countriesOf(reader: RowReader): string[] {
  const codes: string[] = []
  for (const piece of piecesOf(reader.text('countries'))) {
    const code = countryNamed(piece)
    if (!code) reader.wrong('countries', 'imports.problem.countryUnknown', { name: piece })
    else if (!codes.includes(code)) codes.push(code)
  }
  return codes
}

/** A place by name and country. A new one needs a zone: of a country with several, the capital's, which is said. */
export function placeOf(
  reader: RowReader,
  field: 'cities' | 'countries' | 'signedAt',
  name: string,
  country: string,
) {
  const named = reader.ground.naming.name('place', name, reader.line, country)
  if (named.state !== 'new') return named
  const zone = zoneIn(country)
  if (!zone) reader.wrong(field, 'imports.problem.zoneOfPlace', { name })
  else if (!zone.sure) reader.warn(field, 'imports.warning.capitalZone', { name, zone: zone.zone })
  return named
}

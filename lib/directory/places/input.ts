import { z } from 'zod'
import { complain } from '../../input/complain'
import { optionalLine } from '../../input/text'
import { isZone } from '../../time/local'
import { isCountry, onlyZoneOf } from '../countries'
import { listInput } from '../list-input'
import { named, namesFields } from '../names'

/** Degrees with a point or a comma, or null. */
const degrees = (most: 90 | 180) =>
  optionalLine(20).transform((text, context) => {
    if (text === null) return null
    const number = Number(text.replace(',', '.').replace('−', '-'))
    if (!Number.isFinite(number) || Math.abs(number) > most)
      complain(context, 'directory.problem.degrees', { most })
    return number
  })

export const placeInput = z
  .object({
    ...namesFields,
    country: optionalLine(2),
    zone: optionalLine(60),
    latitude: degrees(90),
    longitude: degrees(180),
    sure: optionalLine(400),
  })
  .superRefine(named)
  .superRefine(({ latitude, longitude }, context) => {
    const half = (latitude === null) !== (longitude === null)
    if (half) complain(context, 'directory.problem.halfCoordinates', undefined, ['latitude'])
  })
  .superRefine(({ country, zone }, context) => {
    const code = country?.toUpperCase() ?? ''
    if (!isCountry(code)) complain(context, 'problems.choice', undefined, ['country'])
    else if (!zone && !onlyZoneOf(code))
      complain(context, 'directory.problem.zoneOfSeveral', undefined, ['zone'])
    if (zone && !isZone(zone)) complain(context, 'problems.zoneUnknown', undefined, ['zone'])
  })
  .transform(({ country, zone, ...given }) => {
    const code = country?.toUpperCase() ?? ''
    return { ...given, country: code, zone: zone ?? onlyZoneOf(code) ?? '' }
  })
export type PlaceInput = z.output<typeof placeInput>

/** The filters of the list, as its address holds them. What makes no sense there is left out. */
export const placeListInput = z.object(listInput)
export type PlaceList = z.output<typeof placeListInput>

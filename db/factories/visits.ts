import * as schema from '../schema'
import { type Given, made, next } from './made'

export const makeVisit = (given: Given<typeof schema.visits> = {}) => {
  const number = next()
  return made((tx) =>
    tx
      .insert(schema.visits)
      .values({
        ref: `V1999-${String(number).padStart(3, '0')}`,
        direction: 'outbound',
        titleEn: `Visit ${number}`,
        firstOn: '2019-12-19',
        lastOn: '2019-12-26',
        ...given,
      })
      .returning(),
  )
}

export const makeMember = (given: Given<typeof schema.members> & { visitId: string; personId: string }) =>
  made((tx) =>
    tx
      .insert(schema.members)
      .values({ role: 'member', position: next(), ...given })
      .returning(),
  )

const someTime = (zone: string) => ({ zone, precision: 'visit' as const })

export const makeStop = (given: Given<typeof schema.stops> & { visitId: string; placeId: string }) => {
  const { zone, precision } = someTime('Asia/Kolkata')
  return made((tx) =>
    tx
      .insert(schema.stops)
      .values({
        position: next(),
        arrivalZone: zone,
        arrivalPrecision: precision,
        departureZone: zone,
        departurePrecision: precision,
        ...given,
      })
      .returning(),
  )
}

export const makeCostLine = (given: Given<typeof schema.costLines> & { visitId: string }) =>
  made((tx) =>
    tx
      .insert(schema.costLines)
      .values({ position: next(), item: 'accommodation', currency: 'CNY', plannedHundredths: 100, ...given })
      .returning(),
  )

import { momentOf, type When } from '../time/when'

/** The columns of an arrival, the instant derived. */
export function arrivalColumns(when: When) {
  return {
    arrivalOn: when.on,
    arrivalTime: when.time,
    arrivalPart: when.part,
    arrivalZone: when.zone,
    arrivalPrecision: when.precision,
    arrivalAt: momentOf(when),
  }
}

/** The columns of a departure, the instant derived. */
export function departureColumns(when: When) {
  return {
    departureOn: when.on,
    departureTime: when.time,
    departurePart: when.part,
    departureZone: when.zone,
    departurePrecision: when.precision,
    departureAt: momentOf(when),
  }
}

/** What a form shows of a when, by field. */
export function whenValues(field: string, when: When): Record<string, string> {
  return {
    [`${field}.precision`]: when.precision,
    [`${field}.on`]: when.on ?? '',
    [`${field}.time`]: when.time ?? '',
    [`${field}.part`]: when.part ?? '',
    [`${field}.zone`]: when.zone,
  }
}

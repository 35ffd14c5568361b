import type { Dossier } from '../dossiers/dossier'
import type { VisitRecord } from '../visits/record'

export const noWhen = { on: null, time: null, part: null, zone: 'UTC', precision: 'visit' } as const

/** Names whose every word is told from every other by `token`: for tests. */
const madeNames = (token: string) => ({
  nameEn: `${token}.en`,
  nameZh: `${token}.zh`,
  nameLocal: `${token}.local`,
  localLanguage: 'ml',
})

export const madeOrganisation = (id: string) => ({ id, ...madeNames(id), kind: 'company' as const })

const madePlace = (id: string) => ({ id, ...madeNames(id), country: 'IN', zone: 'Asia/Kolkata' })

export const madePerson = (id: string) => ({
  personId: `id of ${id}`,
  ...madeNames(id),
  titleEn: `${id}.titleEn`,
  titleZh: `${id}.titleZh`,
  organisation: null,
})

export function madeVisit(given: Partial<VisitRecord['visit']> = {}): VisitRecord['visit'] {
  return {
    id: 'V',
    ref: 'V2019-001',
    version: 1,
    direction: 'outbound',
    titleEn: 'V.titleEn',
    titleZh: 'V.titleZh',
    purposeEn: 'V.purposeEn',
    purposeZh: 'V.purposeZh',
    firstOn: '2019-12-19',
    lastOn: '2019-12-26',
    status: 'returned',
    sensitivity: 'public',
    ownerId: 'V.ownerId',
    ownerName: 'V.owner',
    internalFields: [],
    summaryEn: 'V.summaryEn',
    summaryZh: 'V.summaryZh',
    followUpEn: 'V.followUpEn',
    followUpZh: 'V.followUpZh',
    reportedAt: null,
    updatedAt: 0,
    ...given,
  }
}

/** A dossier of plain data, with one member and one stop, and in it what is given. */
export function madeDossier(
  given: Partial<VisitRecord> = {},
  rest: Partial<Omit<Dossier, 'record'>> = {},
): Dossier {
  const member = { ...madePerson('head'), id: 'member', role: 'head' as const, position: 1 }
  const stop = {
    id: 'stop',
    position: 1,
    place: madePlace('place'),
    arrival: noWhen,
    departure: noWhen,
    noteEn: 'stop.noteEn',
    noteZh: null,
  }
  return {
    record: {
      visit: madeVisit(),
      members: [member],
      stops: [stop],
      journeys: [],
      meetings: [],
      agreements: [],
      commitments: [],
      sources: [],
      ...given,
    },
    costs: [],
    photos: [],
    words: [],
    planned: null,
    ...rest,
  }
}

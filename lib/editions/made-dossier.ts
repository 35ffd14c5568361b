import type { Dossier } from '../dossiers/dossier'
import type { AgreementRecord, CommitmentRecord, MeetingRecord, VisitRecord } from '../visits/record'
import type { CitedSource } from '../visits/record/sources'

const noWhen = { on: null, time: null, part: null, zone: 'UTC', precision: 'visit' } as const

/** Names whose every word is told from every other by `token`: for tests. */
export const madeNames = (token: string) => ({
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

export function madeMeeting(id: string, given: Partial<MeetingRecord> = {}): MeetingRecord {
  return {
    id,
    number: 1,
    kind: 'talks',
    state: 'held',
    sensitivity: 'public',
    stopId: null,
    start: noWhen,
    startAt: null,
    endTime: null,
    subjectEn: `${id}.subjectEn`,
    subjectZh: `${id}.subjectZh`,
    venue: `${id}.venue`,
    recordEn: `${id}.recordEn`,
    recordZh: `${id}.recordZh`,
    agreedTextEn: `${id}.agreedTextEn`,
    agreedTextZh: `${id}.agreedTextZh`,
    readoutEn: `${id}.readoutEn`,
    readoutZh: `${id}.readoutZh`,
    objectiveEn: `${id}.objectiveEn`,
    objectiveZh: `${id}.objectiveZh`,
    talkingPointsEn: `${id}.talkingPointsEn`,
    talkingPointsZh: `${id}.talkingPointsZh`,
    internalFields: [],
    counterparts: [],
    participants: [],
    outcomes: [
      {
        meetingId: id,
        id: `outcome of ${id}`,
        kind: 'decision',
        textEn: `${id}.outcomes`,
        textZh: null,
      },
    ],
    ...given,
  }
}

export function madeAgreement(id: string, given: Partial<AgreementRecord> = {}): AgreementRecord {
  return {
    id,
    ref: `${id}.ref`,
    type: 'memorandum-of-understanding',
    bindingIntent: 'unknown',
    titleEn: `${id}.titleEn`,
    titleZh: `${id}.titleZh`,
    titleLocal: `${id}.titleLocal`,
    titleLocalLanguage: 'ml',
    summaryEn: `${id}.summaryEn`,
    summaryZh: `${id}.summaryZh`,
    textLanguages: [],
    authenticLanguages: [],
    effectiveRule: 'unknown',
    effectiveOn: null,
    term: 'unknown',
    validUntil: null,
    noticeDays: null,
    renewalMonths: null,
    toBeCompleted: true,
    internalFields: [],
    sensitivity: 'public',
    stand: null,
    fromThisVisit: true,
    meetingId: null,
    meetingIds: [],
    acts: [
      {
        agreementId: id,
        id: `act of ${id}`,
        kind: 'signed',
        doneOn: null,
        untilOn: null,
        organisationId: null,
        place: null,
        noteEn: `${id}.actNotes`,
        noteZh: null,
      },
    ],
    parties: [],
    signatories: [],
    ...given,
  }
}

export function madeCommitment(id: string, given: Partial<CommitmentRecord> = {}): CommitmentRecord {
  return {
    id,
    ref: `${id}.ref`,
    promiser: 'us',
    wordsEn: `${id}.wordsEn`,
    wordsZh: `${id}.wordsZh`,
    quote: `${id}.quote`,
    ownerId: `${id}.ownerId`,
    ownerName: `${id}.owner`,
    internalFields: [],
    organisation: null,
    theirPerson: null,
    madeOn: null,
    dueOn: `${id}.dueOn`,
    status: 'open',
    closedOn: null,
    sensitivity: 'public',
    meetingId: null,
    agreementId: null,
    ...given,
  }
}

export function madeSource(id: string, citing: Partial<CitedSource['citations'][number]>[]): CitedSource {
  const nothing = { visitId: null, meetingId: null, agreementId: null, commitmentId: null }
  return {
    id,
    kind: 'press-item',
    title: `${id}.title`,
    publisher: `${id}.publisher`,
    author: `${id}.author`,
    url: null,
    publishedOn: null,
    note: `${id}.note`,
    citations: citing.map((of, index) => ({
      id: `citation ${index} of ${id}`,
      ...nothing,
      remark: `${id}.remark`,
      ...of,
    })),
  }
}

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

import type { AgreementRecord, CommitmentRecord, MeetingRecord } from '../visits/record'
import type { CitedSource } from '../visits/record/sources'
import { noWhen } from './made-dossier'

// Records of plain data whose every word is told from every other by the id: for tests.

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

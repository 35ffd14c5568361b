import fc from 'fast-check'
import { sourceKinds } from '@/db/values/files'
import { sensitivities } from '@/db/values/office'
import type { Dossier } from '../dossiers/dossier'
import { insideFields } from './inside-fields'
import { madeDossier, madeOrganisation, madePerson, madeVisit } from './made-dossier'
import { madeAgreement, madeCommitment, madeMeeting, madeSource } from './made-records'

const level = fc.constantFrom(...sensitivities)
const some = (all: readonly string[]) => fc.subarray([...all])
const oneOf = (all: string[]) =>
  all.length > 0 ? fc.option(fc.constantFrom(...all), { nil: null }) : fc.constant(null)
/** The ids of the records of a kind that a dossier may have. */
export const pool = (letter: string) => Array.from({ length: 4 }, (_, index) => `${letter}${index};`)

const seats = (meetingId: string, ids: string[]) =>
  ids.map((id) => ({
    ...madePerson(id),
    id: `${meetingId} ${id}`,
    meetingId,
    side: 'theirs' as const,
    attendance: 'attended' as const,
  }))

const anyMeeting = (id: string) =>
  fc
    .record({
      sensitivity: level,
      internalFields: some(insideFields.meeting),
      hosts: some(pool('O')),
      guests: some(pool('P')),
    })
    .map(({ hosts, guests, ...given }) =>
      madeMeeting(id, {
        ...given,
        counterparts: hosts.map((host) => ({ meetingId: id, ...madeOrganisation(host) })),
        participants: seats(id, guests),
      }),
    )

const anyAgreement = (id: string, meetings: string[]) =>
  fc
    .record({
      sensitivity: level,
      internalFields: some(insideFields.agreement),
      meetingIds: some(meetings),
      fromThisVisit: fc.boolean(),
      parties: some(pool('O')),
    })
    .map(({ parties, ...given }) =>
      madeAgreement(id, {
        ...given,
        meetingId: given.meetingIds[0] ?? null,
        parties: parties.map((party) => ({
          agreementId: id,
          side: 'theirs' as const,
          ...madeOrganisation(party),
        })),
      }),
    )

const anyCommitment = (id: string, meetings: string[], agreements: string[]) =>
  fc
    .record({
      sensitivity: level,
      internalFields: some(insideFields.commitment),
      meetingId: oneOf(meetings),
      agreementId: oneOf(agreements),
      person: oneOf(pool('P')),
      quoted: fc.boolean(),
    })
    .map(({ person, quoted, ...given }) =>
      madeCommitment(id, {
        ...given,
        theirPerson: person === null ? null : { ...madePerson(person), id: person },
        quote: quoted && given.meetingId ? `${given.meetingId}.agreedTextEn` : `${id}.quote`,
      }),
    )

const each = <T>(ids: string[], arbitrary: (id: string) => fc.Arbitrary<T>) => fc.tuple(...ids.map(arbitrary))

/** Any dossier of records that point to each other, each of any sensitivity, with any of its fields kept inside: for tests. */
export const anyDossier: fc.Arbitrary<Dossier> = fc
  .record({
    sensitivity: level,
    meetings: some(pool('M')),
    agreements: some(pool('A')),
    commitments: some(pool('C')),
    sources: some(pool('S')),
  })
  .chain(({ sensitivity, ...ids }) =>
    fc.record({
      visit: some(insideFields.visit).map((internalFields) => madeVisit({ sensitivity, internalFields })),
      meetings: each(ids.meetings, anyMeeting),
      plannedThen: each(ids.meetings, anyMeeting),
      agreements: each(ids.agreements, (id) => anyAgreement(id, ids.meetings)),
      commitments: each(ids.commitments, (id) => anyCommitment(id, ids.meetings, ids.agreements)),
      sources: each(ids.sources, (id) =>
        fc
          .tuple(fc.constantFrom(...sourceKinds), oneOf(ids.meetings), oneOf(ids.agreements))
          .map(([kind, meetingId, agreementId]) => ({
            ...madeSource(id, [{ meetingId }, { agreementId }]),
            kind,
          })),
      ),
    }),
  )
  .map(({ plannedThen, ...record }) =>
    madeDossier(record, {
      planned: { number: 1, madeAt: 0, programme: { stops: [], journeys: [], meetings: plannedThen } },
      photos: record.meetings.map(({ id }) => ({
        id: `${id}.photo`,
        sha256: '',
        name: `${id}.name`,
        mediaType: 'image/png',
        visitId: null,
        meetingId: id,
        agreementId: null,
      })),
    }),
  )

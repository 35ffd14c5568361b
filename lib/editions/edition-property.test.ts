import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Edition, sensitivities, sourceKinds } from '@/db/values'
import type { Dossier } from '../dossiers/dossier'
import { editionOf } from './edition'
import { insideFields } from './inside-fields'
import { leaksIn } from './leaks'
import {
  madeAgreement,
  madeCommitment,
  madeDossier,
  madeMeeting,
  madeOrganisation,
  madePerson,
  madeSource,
  madeVisit,
} from './made-dossier'

const level = fc.constantFrom(...sensitivities)
const some = (all: readonly string[]) => fc.subarray([...all])
const oneOf = (all: string[]) =>
  all.length > 0 ? fc.option(fc.constantFrom(...all), { nil: null }) : fc.constant(null)
const pool = (letter: string) => Array.from({ length: 4 }, (_, index) => `${letter}${index};`)

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

const anyDossier: fc.Arbitrary<Dossier> = fc
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

const others = ['counterpart', 'public'] as const
const allowed = { counterpart: ['public', 'internal'], public: ['public'] }

// Said a second time and otherwise than the code says it: which records an edition hides.
function hiddenIn({ record }: Dossier, edition: (typeof others)[number]): string[] {
  const above = (all: { id: string; sensitivity: string }[]) =>
    all.filter(({ sensitivity }) => !allowed[edition].includes(sensitivity)).map(({ id }) => id)
  const { visit, meetings, agreements, commitments } = record
  const everything = [...meetings, ...agreements, ...commitments].map(({ id }) => id)
  if (above([visit]).length > 0) return everything
  const hidden = new Set([...above(meetings), ...above(agreements), ...above(commitments)])
  for (const { id, fromThisVisit, meetingIds } of agreements)
    if (!fromThisVisit && meetingIds.every((meeting) => hidden.has(meeting))) hidden.add(id)
  for (const { id, meetingId, agreementId } of commitments)
    if (hidden.has(meetingId ?? '') || hidden.has(agreementId ?? '')) hidden.add(id)
  return everything.filter((id) => hidden.has(id))
}

function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value)
  else if (value !== null && typeof value === 'object')
    for (const inner of Object.values(value)) textsIn(inner, found)
  return found
}

function shown(dossier: Dossier, edition: Edition) {
  const { leftOut: _, edition: __, ...rest } = editionOf(dossier, edition)
  return rest
}

test('nothing of a hidden record, nor of a field kept inside, is anywhere in an edition', () => {
  fc.assert(
    fc.property(anyDossier, fc.constantFrom(...others), (dossier, edition) => {
      const text = JSON.stringify(shown(dossier, edition))

      const hidden = hiddenIn(dossier, edition)
      expect(hidden.filter((id) => text.includes(id))).toEqual([])
      const { meetings, agreements, commitments, visit } = dossier.record
      for (const { id, internalFields } of [visit, ...meetings, ...agreements, ...commitments])
        for (const field of internalFields)
          if (field !== 'participants' && field !== 'signatories' && field !== 'theirPerson')
            expect(text).not.toContain(`${id}.${field}`)
    }),
  )
})

test('people and organisations are named only where something shown has them', () => {
  fc.assert(
    fc.property(anyDossier, fc.constantFrom(...others), (dossier, edition) => {
      const made = shown(dossier, edition)
      const hidden = new Set(hiddenIn(dossier, edition))
      const { meetings, agreements, commitments } = dossier.record
      const met = [...meetings, ...(made.planned?.programme.meetings ?? [])].filter(
        ({ id }) => !hidden.has(id),
      )
      const may = new Set([
        ...met.flatMap(({ counterparts }) => counterparts.map(({ id }) => id)),
        ...met.flatMap(({ participants }) => participants.map(({ personId }) => personId.slice(6))),
        ...agreements
          .filter(({ id }) => !hidden.has(id))
          .flatMap(({ parties }) => parties.map(({ id }) => id)),
        ...commitments.filter(({ id }) => !hidden.has(id)).map(({ theirPerson }) => theirPerson?.id),
      ])

      const text = JSON.stringify(made)

      const named = [...pool('O'), ...pool('P')].filter((id) => text.includes(id))
      expect(named.filter((id) => !may.has(id))).toEqual([])
    }),
  )
})

test('the public edition says nothing that the counterpart’s does not, and that nothing the internal one does not', () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      const [inside, counterpart, all] = (['internal', 'counterpart', 'public'] as const).map((edition) =>
        textsIn(shown(dossier, edition)),
      )

      expect([...(all ?? [])].filter((text) => !counterpart?.has(text))).toEqual([])
      expect([...(counterpart ?? [])].filter((text) => !inside?.has(text))).toEqual([])
    }),
  )
})

test('each thing left out is told once, and every hidden record is told', () => {
  fc.assert(
    fc.property(anyDossier, fc.constantFrom(...others), (dossier, edition) => {
      const { leftOut } = editionOf(dossier, edition)

      const keys = leftOut.map(({ kind, id, field }) => `${kind} ${id} ${field}`)
      expect(new Set(keys).size).toBe(keys.length)
      const whole = leftOut.filter(({ field }) => field === null).map(({ id }) => id)
      const told = whole.includes('V') ? hiddenIn(dossier, edition) : whole
      expect(told).toEqual(expect.arrayContaining(hiddenIn(dossier, edition)))
    }),
  )
})

test('a paper that says all that an edition shows never names what it hides', () => {
  fc.assert(
    fc.property(anyDossier, fc.constantFrom(...others), (dossier, edition) => {
      const { leftOut } = editionOf(dossier, edition)
      const texts = [...textsIn(shown(dossier, edition))].map((text) => [{ text }])
      const front = { title: '', lang: 'en', reference: '', madeOn: '', footer: '' } as const

      const leaks = leaksIn({ ...front, blocks: [{ kind: 'list', items: texts }] }, leftOut)

      expect(leaks).toEqual([])
    }),
  )
})

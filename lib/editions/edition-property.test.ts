import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Edition } from '@/db/values/reports'
import type { Dossier } from '../dossiers/dossier'
import { anyDossier, pool } from './any-dossier'
import { editionOf } from './edition'
import { leaksIn } from './leaks'

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

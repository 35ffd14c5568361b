import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeCostLine } from '@/db/factories/visits'
import { type Dossier, findDossier } from '../../dossiers/dossier'
import { makeRichVisit } from '../rich-visit'
import { changesSince } from './changes'
import { sameAs } from './same'

async function richDossier(): Promise<Dossier> {
  const { owner, visit } = await makeRichVisit()
  await makeCostLine({ visitId: visit.id, position: 4 })
  return written(await findDossier(owner, visit.ref, 'internal')) as Dossier
}

const written = (value: unknown) => JSON.parse(JSON.stringify(value))

test('a record that is the same tells no change, read from JSON or not', async () => {
  const dossier = await richDossier()

  expect(changesSince(dossier, written(dossier))).toEqual([])
})

test('everything of a record that is added, changed, moved or taken away is told by its kind and number', async () => {
  const then = await richDossier()
  const now: Dossier = written(then)
  const { record } = now
  record.visit.titleEn = 'Another title'
  record.visit.followUpZh = '后续'
  record.members.reverse()
  record.stops.pop()
  record.journeys[0]!.number = 'CA7303'
  record.meetings[1]!.participants = record.meetings[0]!.participants
  record.agreements[0]!.acts = []
  record.commitments[0]!.status = 'done'
  now.costs[0]!.actualHundredths = 5
  now.words = [{ part: 'recommendations', wordsEn: 'More.', wordsZh: null, leftOutReason: null, version: 1 }]
  then.record.sources.pop()

  const told = changesSince(then, now).map(({ kind, how, mark }) => [kind, how, mark])

  expect(told).toEqual([
    ['visit', 'changed', record.visit.ref],
    ['text', 'changed', 'follow-up'],
    ['text', 'added', 'recommendations'],
    ['member', 'moved', null],
    ['stop', 'removed', null],
    ['journey', 'changed', 'CA7303'],
    ['meeting', 'changed', String(record.meetings[1]!.number)],
    ['agreement', 'changed', record.agreements[0]!.ref],
    ['commitment', 'changed', record.commitments[0]!.ref],
    ['cost', 'changed', '4'],
    ['source', 'added', null],
  ])
})

test('that a report is handed in, and that an agreement’s status is reckoned anew, is no change of the record', async () => {
  const then = await richDossier()
  const now: Dossier = written(then)
  Object.assign(now.record.visit, { status: 'reported', reportedAt: 5, version: 9, updatedAt: 7 })
  now.record.agreements[0]!.stand = null

  expect(changesSince(then, now)).toEqual([])
})

test('any value is the same as itself after JSON, and a field that came later makes it no other', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (value, later) => {
      expect(sameAs(written(value), value)).toBe(true)
      expect(sameAs({ value }, { value, later })).toBe(true)
    }),
  )
})

test('two values whose JSON differs are not the same', () => {
  const plain = fc.record({
    a: fc.array(fc.integer()),
    b: fc.option(fc.string()),
    c: fc.record({ d: fc.boolean() }),
  })
  fc.assert(
    fc.property(plain, plain, (one, other) => {
      expect(sameAs(one, other)).toBe(JSON.stringify(one) === JSON.stringify(other))
    }),
  )
})

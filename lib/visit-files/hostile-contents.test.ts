import { expect, test } from 'vitest'
import { goodFile, refusedWithoutTrace, retold } from './testing'

const nobody = '0191d5b4-0000-7000-8000-000000000000'
const nameless = { nameEn: null, nameZh: null, nameLocal: null }

type Case = [what: string, path: string, value: unknown, key: string]

const cases: Case[] = [
  ['an unknown version', 'version', 2, 'version'],
  ['another edition than the list says', 'edition', 'public', 'shape'],
  ['a number for a text', 'visit.titleEn', 7, 'shape'],
  ['a field that is not of the format', 'visit.colour', 'red', 'shape'],
  ['a field left out', 'visit.status', undefined, 'shape'],
  ['a status that there is not', 'visit.status', 'lost', 'shape'],
  ['a reference of another kind', 'visit.ref', '../V2019-001', 'shape'],
  ['a date that does not exist', 'visit.firstOn', '2019-02-30', 'day'],
  ['a time that does not exist', 'meetings.0.endTime', '25:00', 'time'],
  ['an unknown zone', 'meetings.0.start.zone', 'Asia/Atlantis', 'zone'],
  ['a time where only the day is known', 'meetings.0.start.precision', 'day', 'shape'],
  ['a title that is too long', 'visit.titleEn', 'x'.repeat(601), 'tooLong'],
  ['a record that is too long', 'meetings.0.recordEn', 'x'.repeat(200_001), 'tooLong'],
  ['a list that is too long', 'delegation', Array(2001).fill({}), 'tooLong'],
  ['a text with a NUL in it', 'visit.titleEn', 'a\0b', 'shape'],
  ['half a character', 'visit.titleEn', 'a\ud800', 'shape'],
  ['an address that runs a script', 'sources.0.url', 'javascript:alert(1)', 'shape'],
  ['a language that there is not', 'agreements.0.textLanguages', ['en', 'abcd'], 'shape'],
  ['an attachment outside its folder', 'files.0.path', 'files/../x', 'shape'],
  ['a member who is not in the file', 'delegation.0.person', nobody, 'dangling'],
  ['a stop that is not in the file', 'meetings.0.stop', nobody, 'dangling'],
  ['an attachment of nothing', 'files.0.of', { kind: 'meeting', id: nobody }, 'dangling'],
  ['a visit that ends before it begins', 'visit.lastOn', '2019-01-01', 'rule'],
  ['a promise kept without evidence', 'commitments.0.status', 'done', 'rule'],
  ['two meetings with one number', 'meetings.0.number', 2, 'rule'],
  ['a person without a name', 'directory.people.0', nameless, 'rule'],
  ['an agreement that follows nothing', 'agreements.0.relation', 'renews', 'rule'],
]

type Tree = { [key: string]: Tree }

/** Puts a value in its place in a content; an object adds to what is there, and nothing takes away. */
function put(content: unknown, path: string, value: unknown): void {
  const parts = path.split('.')
  const last = parts.pop()!
  const at = parts.reduce((inner, part) => inner[part]!, content as Tree)
  if (value === undefined) delete at[last]
  else Object.assign(at, { [last]: value === nameless ? { ...at[last], ...nameless } : value })
}

test.each(cases)(
  '%s in the content is refused without a trace',
  async (_, path, value, key) => {
    await refusedWithoutTrace(
      retold(await goodFile(), (content) => put(content, path, value)),
      key,
    )
  },
  60_000,
)

test('two records with one id are refused without a trace', async () => {
  const zip = retold(await goodFile(), (content) => put(content, 'meetings.0.id', content.visit.id))

  await refusedWithoutTrace(zip, 'idTwice')
}, 60_000)

test('agreements that are each other’s parents are refused without a trace', async () => {
  const zip = retold(await goodFile(), ({ agreements: [one, other] }) => {
    Object.assign(one!, { parent: other!.id, relation: 'amends' })
    Object.assign(other!, { parent: one!.id, relation: 'amends' })
  })

  await refusedWithoutTrace(zip, 'rule')
}, 60_000)

test('commitments that carry each other further are refused without a trace', async () => {
  const zip = retold(await goodFile(), ({ commitments: [one, other] }) => {
    one!.continues = other!.id
    other!.continues = one!.id
  })

  await refusedWithoutTrace(zip, 'rule')
}, 60_000)

test('a field that reaches for the prototype is refused, and reaches nothing', async () => {
  const zip = retold(await goodFile(), (content) =>
    Object.defineProperty(content.visit, '__proto__', { value: { admin: true }, enumerable: true }),
  )

  await refusedWithoutTrace(zip, 'shape')
  expect('admin' in {}).toBe(false)
}, 60_000)

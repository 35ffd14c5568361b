import { expect, test } from 'vitest'
import * as agreements from '@/db/values/agreements'
import * as commitments from '@/db/values/commitments'
import * as directory from '@/db/values/directory'
import * as files from '@/db/values/files'
import * as meetings from '@/db/values/meetings'
import * as office from '@/db/values/office'
import * as reports from '@/db/values/reports'
import * as visits from '@/db/values/visits'
import * as when from '@/db/values/when'
import { catalogues } from './catalogue'
import { allIn, leaves, productSource } from './testing'

const english = leaves(catalogues.en)
const source = productSource()

const lists = new Map<string, readonly string[]>(
  [agreements, commitments, directory, files, meetings, office, reports, visits, when].flatMap((noun) =>
    Object.entries(noun).flatMap(([name, list]) => (Array.isArray(list) ? [[name, list] as const] : [])),
  ),
)

/** The words that can fill a gap of a key: what the source quotes, its properties, and the values of the lists. */
const words = new Set([
  ...allIn(source, /['"`]([\w-]+)['"`]/g),
  ...allIn(source, /(?<![\w-])(\w+)(?=\??:|,|\]| \}| = )/g),
  ...[...lists.values()].flat(),
])

const gap = /\$\{[^}]*\}/

/** Keys with gaps; a gap is one word. What a variable is set to, or a form's field is named by, is no key. */
const templates = allIn(
  source,
  new RegExp(
    `(?<! = |=\\{)\`((?:${Object.keys(catalogues.en).join('|')})\\.(?:[\\w.-]|\\$\\{[^}]*\\})*)\``,
    'g',
  ),
).filter((template) => gap.test(template))

const named = new Set(allIn(source, /['"`]([A-Za-z][\w-]*(?:\.[\w-]+)+)['"`]/g))
const shapes = templates
  .filter((template) => !/^(history|values)\./.test(template))
  .map((template) => new RegExp(`^${template.split(gap).map(escaped).join('([\\w-]+)')}$`))

/** What is said where the audit trail is told: in the call or soon after, or before it under one of these names. */
const tellings = [
  ...allIn(source, /\b(?:record|tell|writeLayout)\((.{0,200})/gs),
  ...allIn(source, /\b(?:action|told|done)\b(.*)/g),
].join('\n')
const actions = new Set(allIn(tellings, /'([a-z]+\.[a-z-]+)'/g))
const doneToAny = new Set(allIn(tellings, /\}\.([a-z-]+)`/g))
const done = new Set(allIn(tellings, /'([a-z-]+)'/g))
const subjects = new Set(
  allIn(source, /type SubjectKind =((?:\s*\| '[a-z]+')+)/g).flatMap((kinds) => allIn(kinds, /'([a-z]+)'/g)),
)

test('every message is used: named whole in the source, or by a key whose gaps are words of the source', () => {
  const unused = [...english.keys()].filter((key) => !named.has(key) && !isShaped(key) && !isOfRecords(key))

  expect(unused).toEqual([])
})

test('every action of the audit trail has its words', () => {
  const nouns = new Set([...subjects, ...Object.keys(catalogues.en.history)])

  const silent = [...actions].filter((action) => {
    const [noun = '', past = ''] = action.split('.')
    const byRecord = english.has(`history.noun.${noun}`) && english.has(`history.record.${past}`)
    return nouns.has(noun) && !byRecord && !english.has(`history.${action}`)
  })

  expect(silent).toEqual([])
})

function isShaped(key: string): boolean {
  return shapes.some((shape) =>
    shape
      .exec(key)
      ?.slice(1)
      .every((word) => words.has(word)),
  )
}

/** Whether a key is a word for a value of a list, or for what the audit trail tells. */
function isOfRecords(key: string): boolean {
  const [catalogue, part = '', word = ''] = key.split('.')
  if (catalogue === 'values') return isShown(part) && (lists.get(manyOf(part)) ?? [...words]).includes(word)
  if (catalogue !== 'history') return false
  if (part === 'noun') return subjects.has(word)
  if (part === 'fields') return words.has(word)
  if (part === 'record') return doneToAny.has(word) || done.has(word) || [...actions].some(saidByRecord(word))
  return actions.has(`${part}.${word}`) || doneToAny.has(word)
}

const saidByRecord = (word: string) => (action: string) =>
  action.endsWith(`.${word}`) && !english.has(`history.${action}`)

/** Whether something shows the values of a list in words. */
function isShown(list: string): boolean {
  return (
    templates.some((template) => template.startsWith(`values.${list}.`)) ||
    new RegExp(`\\b(optionsOf\\(\\s*t,|value\\('\\w+',)\\s*'${list}'`).test(source)
  )
}

/** What db/values calls the list of such values. */
function manyOf(list: string): string {
  if (list.endsWith('y')) return `${list.slice(0, -1)}ies`
  return list.endsWith('s') ? `${list}es` : `${list}s`
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { catalogues } from './catalogue'

type Tree = { [key: string]: string | Tree }

function leaves(tree: Tree, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(prefix + key, value)
    else for (const [inner, text] of leaves(value, `${prefix}${key}.`)) found.set(inner, text)
  }
  return found
}

const english = leaves(catalogues.en)
const chinese = leaves(catalogues['zh-CN'])

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
}

const source = ['app', 'lib']
  .flatMap(filesBelow)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** The names that a message fills in, in any of its branches. */
function gapsOf(text: string): string[] {
  const names = new Set<string>()
  const walk = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue
      if (element.type === TYPE.tag) walk(element.children)
      else names.add(element.value)
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const branch of Object.values(element.options)) walk(branch.value)
    }
  }
  walk(parse(text))
  return [...names].sort()
}

test('Chinese has every message that English has, and no other', () => {
  expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort())
})

test('both languages fill the same gaps', () => {
  const differing = [...english].filter(
    ([key, text]) => gapsOf(text).join() !== gapsOf(chinese.get(key) ?? '').join(),
  )

  expect(differing.map(([key]) => key)).toEqual([])
})

test('no message is empty', () => {
  const empty = [...english, ...chinese].filter(([, text]) => text.trim() === '')

  expect(empty.map(([key]) => key)).toEqual([])
})

test('every message is used: named whole in the source, or by a template with its beginning', () => {
  const named = new Set(
    [...source.matchAll(/['"`]([A-Za-z][\w-]*(?:\.[\w-]+)+)['"`]/g)].map(([, key]) => key),
  )
  const templates = [...source.matchAll(/`([A-Za-z]\w*\.(?:[\w.-]|\$\{[^}]*\})*)`/g)]
    .map(([, template = '']) => template)
    .filter((template) => template.includes('${'))
    .map(
      (template) =>
        new RegExp(
          `^${template
            .split(/\$\{[^}]*\}/)
            .map(escaped)
            .join('[\\w.-]+')}$`,
        ),
    )

  const unused = [...english.keys()].filter(
    (key) => !named.has(key) && !templates.some((template) => template.test(key)),
  )

  expect(unused).toEqual([])
})

test('every action of the audit trail has its words', () => {
  const quoted = [...source.matchAll(/['"`]([a-z]+)\.([a-z-]+)['"`]/g)]
  const nouns = new Set(Object.keys(catalogues.en.history.noun))
  // Fields, and files that are named after a noun.
  const fields = new Set(['id', 'kind', 'role', 'status', 'text', 'type', 'json', 'zip', 'ics'])
  const actions = quoted.filter(([, noun = '', done = '']) => nouns.has(noun) && !fields.has(done))

  const silent = actions.filter(
    ([, noun, done]) => !english.has(`history.${noun}.${done}`) && !english.has(`history.record.${done}`),
  )

  expect([...new Set(silent.map(([, noun, done]) => `${noun}.${done}`))]).toEqual([])
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

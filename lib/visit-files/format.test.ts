import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatName, formatVersion, schemaWrittenDown, visitFile } from './format'
import { checkRules } from './in/rules'
import { goodFile, textOf } from './testing'

const documented = readFileSync('docs/visit-file.md', 'utf8')
const [, example = ''] = /```json\n([\s\S]*?)```/.exec(documented) ?? []

test('the documented format has the name, version and parts that the program writes', () => {
  const parts = Object.keys(visitFile.shape)

  expect(documented).toContain(`**${formatName},\nversion ${formatVersion}**`)
  expect(Object.keys(JSON.parse(example))).toEqual(parts)
})

test('the whole example beside it is what the format takes, in its order', () => {
  const text = readFileSync('docs/visit-file.example.json', 'utf8')

  const content = visitFile.parse(JSON.parse(text))

  expect(() => checkRules(content)).not.toThrow()
  expect(JSON.stringify(content)).toBe(JSON.stringify(JSON.parse(text)))
})

test('the schema in an archive is of the version that the archive says', async () => {
  const zip = await goodFile()

  const schema = JSON.parse(textOf(zip, 'schema.json'))

  expect(textOf(zip, 'schema.json')).toBe(schemaWrittenDown())
  expect(schema.title).toBe(`Legation visit file, version ${formatVersion}`)
  expect(schema.properties.version).toMatchObject({ const: JSON.parse(textOf(zip)).version })
  expect(schema.required).toEqual(Object.keys(JSON.parse(textOf(zip))))
}, 60_000)

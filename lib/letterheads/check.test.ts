import { expect, test } from 'vitest'
import { translatorFor } from '../i18n/translator-for'
import { templateProblems } from './check'
import { partsOf } from './package'
import { makeTemplate } from './testing'

const t = translatorFor('en')

async function said(body: string[], header: string[] = [], footer: string[] = []) {
  const parts = await partsOf(await makeTemplate(body, header, footer))
  return templateProblems(parts!).map(({ key, values }) => t(key, values))
}

test('a template with its fields in the text, the header and the footer can be used', async () => {
  expect(
    await said(
      ['{ title }', '{body}', 'Members: {#members}{number}. {name}, {post}; {/members}'],
      ['{office} · {reference}'],
      ['{footer}'],
    ),
  ).toEqual([])
})

test.each([
  [['{body}', 'Dear {nmae},'], 'There is no field “nmae”: text, paragraph 2: “Dear {nmae},”'],
  [
    ['{body}', '{name} outside a list'],
    'There is no field “name”: text, paragraph 2: “{name} outside a list”',
  ],
  [['{body}', 'From {office'], 'A brace is not closed or not opened: text, paragraph 2: “From {office”'],
  [['{title}'], 'The field {body} is missing: the paper would have no place.'],
  [
    ['See: {body}'],
    'The field {body} must stand once, alone in a paragraph of the text: text, paragraph 1: “See: {body}”',
  ],
  [
    ['{body}', '{body}'],
    'The field {body} must stand once, alone in a paragraph of the text: text, paragraph 2: “{body}”',
  ],
  [['{body}', '{#members}{name}'], 'A list is begun and not ended: text, paragraph 2: “{#members}{name}”'],
  [['{body}', '{/members}'], '“/members” ends a list that was not begun: text, paragraph 2: “{/members}”'],
])('%j is refused with its place', async (body, sentence) => {
  expect(await said(body)).toEqual([sentence])
})

test('the place of a wrong field in a header is told as such', async () => {
  expect(await said(['{body}'], ['First', '{wrong}'])).toEqual([
    'There is no field “wrong”: header, paragraph 2: “{wrong}”',
  ])
})

test.each([Buffer.from('no archive'), Buffer.alloc(0), Buffer.from('PK\u0003\u0004broken')])(
  'what is no Word file has no parts',
  async (bytes) => {
    expect(await partsOf(bytes)).toBeUndefined()
  },
)

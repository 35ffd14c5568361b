import { TemplateHandler } from 'easy-template-x'
import { expect, test } from 'vitest'
import { heading } from '../papers/blocks'
import { type Paper, words } from '../papers/tree'
import type { LetterheadValues } from './fields'
import { fillLetterhead } from './fill'
import { partsOf } from './package'
import { makeTemplate, paragraphsOf } from './testing'

const paper: Paper = {
  ...{ title: 'Report', lang: 'zh-CN', reference: 'V2019-001', madeOn: '', footer: '' },
  blocks: [heading(1, 'a', '一、基本情况'), { kind: 'paragraph', text: words('{office} stays as it is') }],
}

const values: LetterheadValues = {
  ...{
    title: 'Report {office} & <b>',
    subtitle: 'Trip report',
    reference: 'V2019-001',
    office: '外事办公室',
  },
  ...{ date: '', footer: 'internal', visit: '', dates: '', days: '8', countries: '', head: '', officer: '' },
  members: [
    { number: '1', name: '王健', post: '市长', organisation: '', role: '团长' },
    { number: '2', name: 'Li', post: '', organisation: '', role: '翻译' },
  ],
}

async function filled(body: string[], header: string[] = []) {
  const bytes = await fillLetterhead(await makeTemplate(body, header), paper, values)
  return { parts: (await partsOf(bytes))!, text: await new TemplateHandler().getText(bytes) }
}

test('the fields are filled, in the header too, and the paper stands in the place of its field', async () => {
  const { text, parts } = await filled(['{title}', '{body}', 'End'], ['{office} {reference}'])

  expect(text).toBe('Report {office} & <b>一、基本情况{office} stays as it isEnd')
  const headers = [...parts.keys()].filter((path) => path.startsWith('word/header'))
  expect(headers.flatMap((path) => paragraphsOf(parts, path))).toContain('外事办公室 V2019-001')
})

test('a list of members is written once for each', async () => {
  const { text } = await filled(['{#members}{number} {name} {post}; {/members}', '{body}'])

  expect(text).toContain('1 王健 市长; 2 Li ; ')
})

test('the same letterhead and paper give the same file', async () => {
  const template = await makeTemplate(['{body}'])

  const [first, second] = [
    await fillLetterhead(template, paper, values),
    await fillLetterhead(template, paper, values),
  ]

  expect(first.equals(second)).toBe(true)
})

import { TemplateHandler } from 'easy-template-x'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
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

test('the file says of itself what the paper says, and nothing that its letterhead said', async () => {
  const given = unzipSync(await makeTemplate(['{body}']))
  const packages = 'http://schemas.openxmlformats.org/package/2006'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
  given['docProps/core.xml'] = strToU8(
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Old Letter</dc:title><dc:creator>Old Author</dc:creator><cp:lastModifiedBy>Old Editor</cp:lastModifiedBy></cp:coreProperties>`,
  )
  given['docProps/app.xml'] = strToU8(
    `<Properties xmlns="${office}/extended-properties"><Manager>Old Manager</Manager><Template>Old Path</Template></Properties>`,
  )
  given['docProps/custom.xml'] = strToU8(
    `<Properties xmlns="${office}/custom-properties">Old Label</Properties>`,
  )
  given['docProps/thumbnail.jpeg'] = strToU8('Old Picture')
  given['_rels/.rels'] = strToU8(
    `<Relationships xmlns="${packages}/relationships">${[
      `<Relationship Id="a" Type="${office}/relationships/officeDocument" Target="word/document.xml"/>`,
      `<Relationship Id="b" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
      `<Relationship Id="c" Type="${office}/relationships/extended-properties" Target="docProps/app.xml"/>`,
      `<Relationship Id='d' Target='/docProps/custom.xml' Type='${office}/relationships/custom-properties'/>`,
      `<Relationship Id="e" Type="${packages}/relationships/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/>`,
    ].join('')}</Relationships>`,
  )

  const file = unzipSync(await fillLetterhead(Buffer.from(zipSync(given)), paper, values))

  expect(
    Object.entries(file).flatMap(([name, part]) => (/Old /.test(strFromU8(part)) ? [name] : [])),
  ).toEqual([])
  expect(strFromU8(file['docProps/core.xml']!)).toContain('<dc:title>Report</dc:title>')
  expect(strFromU8(file['_rels/.rels']!)).not.toContain('thumbnail')
})

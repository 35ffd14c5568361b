import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { TemplateHandler } from 'easy-template-x'
import { expect, test } from 'vitest'
import type { LetterheadValues } from './fields'
import { fillLetterhead } from './fill'
import { partsOf, textIn } from './package'
import { makeTemplate } from './testing'

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A Word file as our own writer could make it: a heading, a list, a link, a table, a picture, a style of its own. */
const paper = () =>
  Packer.toBuffer(
    new Document({
      styles: { paragraphStyles: [{ id: 'NoteMissing', name: 'Missing', run: { color: '8A5A00' } }] },
      numbering: {
        config: [{ reference: 'numbers', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }],
      },
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('一、基本情况')] }),
            new Paragraph({ style: 'NoteMissing', children: [new TextRun('Not known')] }),
            new Paragraph({
              numbering: { reference: 'numbers', level: 0 },
              children: [new TextRun('First')],
            }),
            new Paragraph({
              children: [
                new ExternalHyperlink({ link: 'https://example.test/a', children: [new TextRun('source')] }),
              ],
            }),
            new Table({
              rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('In a cell')] })] })],
            }),
            new Paragraph({
              children: [new ImageRun({ type: 'png', data: dot, transformation: { width: 10, height: 10 } })],
            }),
          ],
        },
      ],
    }),
  )

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
  const bytes = await fillLetterhead(await makeTemplate(body, header), await paper(), values)
  const parts = (await partsOf(bytes))!
  return { bytes, parts, text: await new TemplateHandler().getText(bytes) }
}

test('the fields are filled, in the header too, and the paper stands in the place of its field', async () => {
  const { text, parts } = await filled(['{title}', '{body}', 'End'], ['{office} {reference}'])

  expect(text).toBe('Report {office} & <b>一、基本情况Not knownFirstsourceIn a cellEnd')
  const headers = [...parts.keys()].filter((path) => path.startsWith('word/header'))
  expect(headers.map((path) => textIn(parts, path)).join('')).toContain('外事办公室')
})

test('a list of members is written once for each', async () => {
  const { text } = await filled(['{#members}{number} {name} {post}; {/members}', '{body}'])

  expect(text).toContain('1 王健 市长; 2 Li ; ')
})

test('styles, lists, links and pictures that the paper leans on come with it, and are whole', async () => {
  const { parts } = await filled(['{body}'])

  const document = textIn(parts, 'word/document.xml')
  const relations = textIn(parts, 'word/_rels/document.xml.rels')
  const used = [...document.matchAll(/\br:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id)
  expect(used.length).toBeGreaterThanOrEqual(2)
  for (const id of used) expect(relations).toContain(`Id="${id}"`)
  const targets = [...relations.matchAll(/Target="(media\/[^"]+)"/g)].map(([, target]) => target)
  expect(targets).toHaveLength(1)
  expect(parts.get(`word/${targets[0]}`)).toEqual(dot)
  expect(textIn(parts, '[Content_Types].xml')).toContain('Extension="png"')
  expect(textIn(parts, 'word/styles.xml')).toContain('w:styleId="NoteMissing"')
  const [, number] = /<w:numId w:val="(\d+)"/.exec(document)!
  expect(textIn(parts, 'word/numbering.xml')).toContain(`w:numId="${number}"`)
})

test('the same letterhead and paper give the same file', async () => {
  const [template, from] = [await makeTemplate(['{body}']), await paper()]

  const [first, second] = [
    await fillLetterhead(template, from, values),
    await fillLetterhead(template, from, values),
  ]

  expect(first.equals(second)).toBe(true)
})

test('a style of the office’s own of the same name wins over ours', async () => {
  const { parts } = await filled(['{body}'])

  const styles = textIn(parts, 'word/styles.xml')
  expect(styles.match(/w:styleId="Heading1"/g)).toHaveLength(1)
})

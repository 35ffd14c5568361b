import { Document, Packer, Paragraph } from 'docx'
import { TemplateHandler } from 'easy-template-x'
import { expect, test } from 'vitest'
import { heading } from '../blocks'
import { imageOf, landscape } from '../pictures/testing'
import { type Paper, words } from '../tree'
import { bodyFor } from './body'
import { readDocx } from './reading'
import { allOf, childOf, lettersIn } from './xml'

async function paperOf(): Promise<Paper> {
  const link = [
    { text: 'out', href: 'https://example.org/a?b&c' },
    { text: 'there', href: '#a' },
  ]
  return {
    title: 'Not in the body',
    lang: 'en',
    reference: 'V2019-001',
    madeOn: '',
    footer: '',
    blocks: [
      { kind: 'contents', entries: [{ level: 1, id: 'a', text: words('Basics') }] },
      heading(1, 'a', 'Basics'),
      { kind: 'paragraph', text: link },
      { kind: 'list', ordered: true, items: [words('first'), words('second')] },
      { kind: 'facts', rows: [{ term: 'Head', value: [words('Wang Jian')] }] },
      { kind: 'table', head: ['A', 'B'], rows: [[words('1'), words('2 & <3>')]] },
      { ...(await imageOf(await landscape().jpeg().toBuffer(), 'Two mayors')), caption: words('Signing') },
    ],
  }
}

const letterhead = (options: Partial<ConstructorParameters<typeof Document>[0]> = {}) =>
  Packer.toBuffer(
    new Document({
      ...options,
      sections: [
        {
          children: [
            new Paragraph('Foreign Affairs Office'),
            new Paragraph({ text: 'a list of its own', bullet: { level: 0 } }),
            new Paragraph('{body}'),
            new Paragraph('Seal'),
          ],
        },
      ],
    }),
  )

async function filled(template: Buffer, paper: Paper): Promise<Buffer> {
  const { xml, finished } = await bodyFor(template, paper)
  const body = { _type: 'rawXml', xml, replaceParagraph: true }
  return finished(Buffer.from(await new TemplateHandler().process(template, { body })))
}

test('a paper stands in the template of an office with all it has, between what the template has', async () => {
  const read = readDocx(await filled(await letterhead(), await paperOf()))

  const texts = read.paragraphs.map(({ text }) => text).filter(Boolean)
  expect(texts[0]).toBe('Foreign Affairs Office')
  expect(texts.at(-1)).toBe('Seal')
  expect(read.text).not.toContain('Not in the body')
  expect(read.headings.map(({ level, text }) => [level, text])).toEqual([[1, 'Basics']])
  const [anchor] = read.headings[0]?.bookmarks ?? []
  expect(allOf(read.body, 'w:instrText').map(lettersIn)).toEqual([`PAGEREF ${anchor}`])
  expect(read.links.map(({ to }) => to)).toEqual([`#${anchor}`, 'https://example.org/a?b&c', `#${anchor}`])
  const lists = read.paragraphs.flatMap(({ list, text }) => (list ? [[list, text]] : []))
  expect(lists).toEqual([
    ['bullet', 'a list of its own'],
    ['decimal', 'first'],
    ['decimal', 'second'],
  ])
  expect(read.tables.map(({ rows }) => rows)).toEqual([
    [['Head', 'Wang Jian']],
    [
      ['A', 'B'],
      ['1', '2 & <3>'],
    ],
  ])
  expect(read.pictures).toEqual(['Two mayors'])
  const picture = allOf(read.body, 'a:blip')[0]?.attributes['r:embed']
  expect(picture).toMatch(/^legation/)
  expect(read.parts.filter((name) => name.startsWith('word/media/legation-'))).toHaveLength(1)
})

test('the styles of the template win over those of the same name, and none is there twice', async () => {
  const template = await letterhead({
    styles: {
      paragraphStyles: [
        { id: 'Ueberschrift1', name: 'Heading 1', run: { color: 'B3261E' } },
        { id: 'OfficeTable', name: 'Table Text', run: { size: 18 } },
      ],
    },
  })

  const { styles, paragraphs, body } = readDocx(await filled(template, await paperOf()))

  const ids = allOf(styles!, 'w:style').map(({ attributes }) => attributes['w:styleId'])
  expect(new Set(ids).size).toBe(ids.length)
  expect(paragraphs.find(({ text }) => text === '1')?.style).toBe('OfficeTable')
  // Word's own, which every template has, is not the office's choice.
  expect(paragraphs.find(({ text }) => text === 'first')?.style).toBe('LegationListItem')
  const used = allOf(body, 'w:pStyle', 'w:rStyle').map(({ attributes }) => attributes['w:val'])
  expect(used.filter((id) => !ids.includes(id))).toEqual([])
  expect(childOf(body, 'w:sectPr')).toBeDefined()
})

test('a template that is no Word file is refused', async () => {
  await expect(bodyFor(Buffer.from('not a zip'), await paperOf())).rejects.toThrow()
})

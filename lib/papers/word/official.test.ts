import { expect, test } from 'vitest'
import { heading } from '../blocks'
import { type Paper, words } from '../tree'
import { docxOf } from './docx'
import { readDocx } from './reading'
import { allOf, childOf, lettersIn } from './xml'

const paper: Paper = {
  title: '出访报告',
  subtitle: '2019年12月',
  author: '外事办公室',
  lang: 'zh-CN',
  reference: 'V2019-001',
  madeOn: '2020年1月3日',
  footer: '内部',
  blocks: [heading(1, 'a', '一、情况')],
}

test('a Chinese paper has the grid, margins, faces and page numbers of GB/T 9704-2012', async () => {
  const { body, styles, footers } = readDocx(await docxOf(paper))

  const section = childOf(body, 'w:sectPr')
  expect(childOf(section, 'w:docGrid')?.attributes).toEqual({
    'w:type': 'linesAndChars',
    'w:linePitch': '579',
    'w:charSpace': '-842',
  })
  expect(childOf(section, 'w:pgMar')?.attributes).toMatchObject({
    'w:top': '2098',
    'w:left': '1587',
    'w:right': '1474',
    'w:bottom': '1984',
  })
  const faceOf = (id: string) => {
    const style = allOf(styles!, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id)
    const run = childOf(style, 'w:rPr')
    return [
      childOf(run, 'w:rFonts')?.attributes['w:eastAsia'],
      childOf(run, 'w:sz')?.attributes['w:val'],
      childOf(run, 'w:b') !== undefined,
    ]
  }
  expect(['Normal', 'Title', 'Heading1', 'Heading2', 'Heading3'].map(faceOf)).toEqual([
    ['仿宋_GB2312', '32', false],
    ['方正小标宋简体', '44', false],
    ['黑体', '32', false],
    ['楷体_GB2312', '32', false],
    ['仿宋_GB2312', '32', true],
  ])
  expect(footers.map(({ text, fields }) => [text, fields])).toEqual([
    ['—  —', ['PAGE']],
    ['—  —', ['PAGE']],
  ])
})

test('for whose eyes a Chinese paper is stands above its title, and whose it is below', async () => {
  const { paragraphs } = readDocx(await docxOf(paper))

  const front = paragraphs.flatMap(({ style, text }) => (text ? [[style, text]] : []))
  expect(front.slice(0, 4)).toEqual([
    ['Eyes', '内部\tV2019-001'],
    ['Title', '出访报告'],
    ['Subtitle', '2019年12月'],
    ['Signed', '外事办公室　2020年1月3日'],
  ])
})

test('a title of several lines breaks between words', async () => {
  const title = '义乌市代表团访问西班牙王国和葡萄牙共和国报告'

  const { paragraphs, properties } = readDocx(await docxOf({ ...paper, title }))

  expect(paragraphs.find(({ style }) => style === 'Title')?.text).toBe(
    '义乌市代表团访问西班牙王国\n和葡萄牙共和国报告',
  )
  expect(properties.title).toBe(title)
})

test('Word is told which marks are Chinese, and not told so of those among Latin letters', async () => {
  const text = words('会见People’s Government，谈“一带一路”')

  const { body } = readDocx(await docxOf({ ...paper, blocks: [{ kind: 'paragraph', text }] }))

  const eastern = allOf(body, 'w:r')
    .filter((run) => childOf(run, 'w:rPr', 'w:rFonts')?.attributes['w:hint'] === 'eastAsia')
    .map((run) => allOf(run, 'w:t').map(lettersIn).join(''))
  expect(eastern).toEqual(['s Government，谈“一带一路”'])
})

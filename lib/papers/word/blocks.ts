import { AlignmentType, type FileChild, HeadingLevel, ImageRun, Paragraph, TextRun } from 'docx'
import type { KeptBlock } from '../manuscript/kept'
import type { SetRun } from '../manuscript/text'
import { contentsOf } from './contents'
import { factsOf } from './facts'
import { markedRuns, runsOf } from './runs'
import type { Setting } from './setting'
import { tableOf } from './table'

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]

/** The blocks of a paper as paragraphs and tables. */
export function blocksOf(setting: Setting, blocks: KeptBlock[]): FileChild[] {
  return blocks.flatMap((block, n) => blockOf(setting, block, n))
}

/** `n` tells one list from another, so that each counts from 1. */
function blockOf(setting: Setting, block: KeptBlock, n: number): FileChild[] {
  const keepNext = block.kept || undefined
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level - 1] ?? HeadingLevel.HEADING_3,
          children: markedRuns(setting, block.id, block.text),
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          style: 'BodyText',
          keepNext,
          keepLines: block.closing || undefined,
          ...(block.closing
            ? { alignment: AlignmentType.END, indent: { firstLine: 0 } }
            : ragged(block.text)),
          children: runsOf(setting, block.text),
        }),
      ]
    case 'quote':
      return quoteOf(setting, block)
    case 'list':
      return block.items.map(
        (item, index) =>
          new Paragraph({
            style: 'ListItem',
            keepNext: index === block.items.length - 1 ? keepNext : undefined,
            numbering: { reference: block.ordered ? 'numbers' : 'bullets', level: 0, instance: n },
            children: runsOf(setting, item),
          }),
      )
    case 'contents':
      return contentsOf(setting, block)
    case 'facts':
      return factsOf(setting, block)
    case 'table':
      return tableOf(setting, block)
    case 'image':
      return imageOf(setting, block)
    case 'page-break':
      // An own paragraph, since a table cannot begin a page by itself.
      return [new Paragraph({ style: 'PageBreak', pageBreakBefore: true })]
    case 'note':
      return [
        new Paragraph({
          style: block.tone === 'missing' ? 'NoteMissing' : 'Note',
          keepNext,
          children: runsOf(setting, block.text),
        }),
      ]
  }
}

// Official papers fill their lines, which would tear the words of other scripts apart.
const ragged = (text: SetRun[]) =>
  text.some((run) => /\p{Script=Han}/u.test(run.text)) ? {} : { alignment: AlignmentType.LEFT }

function quoteOf(setting: Setting, { text, source, kept }: KeptBlock & { kind: 'quote' }): FileChild[] {
  const sourced = source.length > 0
  const quote = new Paragraph({
    style: 'Quote',
    keepNext: sourced || kept || undefined,
    ...ragged(text),
    children: runsOf(setting, text),
  })
  if (!sourced) return [quote]
  const dash = new TextRun(setting.look.official ? '——' : '— ')
  const children = [dash, ...runsOf(setting, source)]
  return [quote, new Paragraph({ style: 'QuoteSource', keepNext: kept || undefined, children })]
}

// Word counts pictures in the dots of a screen, 96 to the inch.
const dots = (points: number) => Math.round(points / 0.75)

function imageOf(setting: Setting, block: KeptBlock & { kind: 'image' }): FileChild[] {
  const picture = setting.pictures.get(block.picture)
  if (!picture) return []
  const captioned = block.caption.length > 0
  const run = new ImageRun({
    type: 'jpg',
    data: picture.bytes,
    transformation: { width: dots(block.width), height: dots(block.height) },
    altText: { name: '', description: block.alt, title: '' },
  })
  return [
    new Paragraph({ style: 'Figure', keepNext: captioned || block.kept || undefined, children: [run] }),
    ...(captioned
      ? [
          new Paragraph({
            style: 'FigureCaption',
            keepNext: block.kept || undefined,
            children: runsOf(setting, block.caption),
          }),
        ]
      : []),
  ]
}

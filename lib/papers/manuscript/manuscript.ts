import { annexLines } from '../annex-list'
import { oneLine, unbroken } from '../letters'
import type { Pictures } from '../pictures/pictures'
import { type Block, headingText, type Paper } from '../tree'
import { type SetBlock, setBlock } from './blocks'
import { keptTogether } from './kept'
import { withNarrow } from './narrow'
import { plain, saysSomething, setText, tongueOf } from './text'
import { titleLines } from './title-lines'

export type Manuscript = ReturnType<typeof manuscriptOf>

/**
 * The paper as the writers take it: clean text, whole languages, whole links, pictures that are there. Heading levels
 * leave no step out, as PDF/UA asks; a heading without a word is left out, and so are a table and a page that would be
 * empty.
 */
export function manuscriptOf(paper: Paper, pictures: Pictures) {
  const written = paper.blocks
    .flatMap((block) => (block.kind === 'annexes' ? annexLines(block, paper.lang) : [block]))
    .filter(isWritten)
  const ids = new Set(written.flatMap((block) => (block.kind === 'heading' ? [oneLine(block.id)] : [])))
  ids.delete('')
  const given = new Set<string>()
  let above = 0

  const heading = (block: Block & { kind: 'heading' }): SetBlock => {
    const level = Math.min(block.level, above + 1)
    above = level
    const name = oneLine(block.id)
    const id = given.has(name) ? null : name || null
    given.add(name)
    return { kind: 'heading', level, id, text: setText(headingText(block), ids, unbroken) }
  }
  const blocks = written.map((block) =>
    block.kind === 'heading' ? heading(block) : setBlock(block, { ids, pictures, lang: paper.lang }),
  )
  return { ...front(paper), blocks: keptTogether(withoutEmptyPages(blocks)) }
}

function isWritten(block: Exclude<Block, { kind: 'annexes' }>): boolean {
  if (block.kind === 'heading') return saysSomething(block.text)
  if (block.kind !== 'table') return true
  return block.head.length > 0 || block.rows.some((row) => row.length > 0) || !!oneLine(block.caption ?? '')
}

const withoutEmptyPages = (blocks: SetBlock[]) =>
  blocks.filter((block, n) => {
    if (block.kind !== 'page-break') return true
    const next = blocks[n + 1]
    return n > 0 && next && next.kind !== 'page-break'
  })

// Chinese letters to a line of 156 mm in size 2, and in size 3.
const lineHolds = { title: 20, subtitle: 28 }

function front(paper: Paper) {
  const reference = oneLine(paper.reference)
  const title = oneLine(paper.title) || reference || '—'
  const subtitle = oneLine(paper.subtitle ?? '')
  const author = oneLine(paper.author ?? '')
  const [lang, region = null] = paper.lang.split('-')
  const madeOn = oneLine(paper.madeOn)
  const footer = oneLine(paper.footer)
  const joined = (...parts: string[]) => plain(parts.filter(Boolean).join(lang === 'zh' ? '\u3000' : '  ·  '))

  const inLines = (text: string, holds: number) => (lang === 'zh' ? titleLines(text, holds) : text)

  return {
    lang,
    region,
    title,
    subtitle: subtitle || null,
    author: author ? [author] : [],
    reference,
    heading: withNarrow(inLines(title, lineHolds.title)).map((piece) => ({
      ...piece,
      ...tongueOf(paper.titleLang),
    })),
    subheading: withNarrow(inLines(subtitle, lineHolds.subtitle)).filter(({ text }) => text),
    standing: joined(reference, author, madeOn),
    footing: joined(reference, footer),
    // The official layout has them apart: who and when under the title, for whose eyes above it.
    signed: joined(author, madeOn),
    eyes: plain(footer),
  }
}

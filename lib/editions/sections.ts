import type { Language } from '@/db/values/office'
import { numbered } from '../papers/numbering'
import type { Block } from '../papers/tree'

type Heading = Block & { kind: 'heading' }
type Section = { heading: Heading | null; blocks: Block[]; inner: Section[] }

/**
 * Blocks without the sections that have nothing in them, or nothing but a note that there is nothing, and without the list of
 * what is missing; numbered anew.
 */
export function withoutEmptySections(blocks: Block[], language: Language): Block[] {
  const { blocks: front, inner } = sectionsOf(blocks)
  return renumbered([...front, ...inner.flatMap(written)], language)
}

function sectionsOf(blocks: Block[]): Section {
  const whole: Section = { heading: null, blocks: [], inner: [] }
  const open: Section[] = [whole]
  for (const block of blocks) {
    if (block.kind !== 'heading') open.at(-1)?.blocks.push(block)
    else {
      while ((open.at(-1)?.heading?.level ?? 0) >= block.level) open.pop()
      const section = { heading: block, blocks: [], inner: [] }
      open.at(-1)?.inner.push(section)
      open.push(section)
    }
  }
  return whole
}

function written({ heading, blocks, inner }: Section): Block[] {
  const below = inner.flatMap(written)
  const says = below.length > 0 || blocks.some(({ kind }) => kind !== 'note' && kind !== 'page-break')
  return heading && heading.id !== 'missing' && says ? [heading, ...blocks, ...below] : []
}

const number =
  /^(\d+(\.\d+)?\u2002|[零一二三四五六七八九十]+、|\d+、|（[零一二三四五六七八九十\d]+）|\d+\. ?)$/

const isNumbered = (block: Block): block is Heading =>
  block.kind === 'heading' && number.test(block.text[0]?.text ?? '')

/** The headings that have a number with those they have now; a heading without one, as of an annex, gets none. */
function renumbered(blocks: Block[], language: Language): Block[] {
  const bare = blocks.filter(isNumbered).map((block) => ({ ...block, text: block.text.slice(1) }))
  const anew = numbered(bare, language).values()
  return blocks.map((block) => (isNumbered(block) ? (anew.next().value ?? block) : block))
}

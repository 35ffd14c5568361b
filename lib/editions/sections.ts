import type { Language } from '@/db/values/office'
import { numbered } from '../papers/numbering'
import { type Block, words } from '../papers/tree'

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
    if (isApart(block)) {
      open.length = 1
      whole.inner.push({ heading: null, blocks: [block], inner: [] })
    } else if (block.kind !== 'heading') {
      const within = open.length > 1 ? open.at(-1) : (whole.inner.at(-1) ?? whole)
      within?.blocks.push(block)
    } else {
      while ((open.at(-1)?.heading?.level ?? 0) >= block.level) open.pop()
      const section = { heading: block, blocks: [], inner: [] }
      open.at(-1)?.inner.push(section)
      open.push(section)
    }
  }
  return whole
}

/** Whether a block stands under the last section and belongs to none: the list of annexes, the office and the day. */
const isApart = (block: Block): boolean =>
  (block.kind === 'paragraph' && (block.apart === true || block.closing === true)) ||
  (block.kind === 'list' && block.apart === true)

function written({ heading, blocks, inner }: Section): Block[] {
  if (!heading) return blocks
  const below = inner.flatMap(written)
  const says = below.length > 0 || blocks.some(({ kind }) => kind !== 'note' && kind !== 'page-break')
  return heading.id !== 'missing' && says ? [heading, ...blocks, ...below] : []
}

const number =
  /^(\d+(\.\d+)?\u2002|[零一二三四五六七八九十]+、|\d+、|（[零一二三四五六七八九十\d]+）|\d+\. ?)$/
const inAnnex = /^(A\d*\.)\d+\u2002$/

const markOf = (block: Heading): string => block.text[0]?.text ?? ''
const isNumbered = (block: Block): boolean => block.kind === 'heading' && number.test(markOf(block))

/**
 * The headings that have a number with those they have now. An annex, whose own heading keeps its mark, counts its
 * sections from one.
 */
function renumbered(blocks: Block[], language: Language): Block[] {
  const starts = (block: Block) => block.kind === 'heading' && block.level === 1 && !isNumbered(block)
  const stretches: Block[][] = [[]]
  for (const block of blocks) {
    if (starts(block)) stretches.push([])
    stretches.at(-1)?.push(block)
  }
  return stretches.flatMap((stretch) => renumberedStretch(stretch, language))
}

function renumberedStretch(blocks: Block[], language: Language): Block[] {
  const bare = blocks.flatMap((block) =>
    block.kind === 'heading' && isNumbered(block) ? [{ ...block, text: block.text.slice(1) }] : [],
  )
  const anew = numbered(bare, language).values()
  let section = 0
  return blocks.map((block) => {
    if (isNumbered(block)) return anew.next().value ?? block
    const annex = block.kind === 'heading' && inAnnex.exec(markOf(block))?.[1]
    if (!annex) return block
    section += 1
    return { ...block, text: [...words(`${annex}${section}\u2002`), ...block.text.slice(1)] }
  })
}

import type { Block } from '../papers/tree'

type Heading = Block & { kind: 'heading' }
type Section = { heading: Heading | null; blocks: Block[]; inner: Section[] }

/**
 * Blocks without the sections that have nothing in them, or nothing but a note that there is nothing, and without the list of
 * what is missing. The numbers of the headings are as they were.
 */
export function withoutEmptySections(blocks: Block[]): Block[] {
  const { blocks: front, inner } = sectionsOf(blocks)
  return [...front, ...inner.flatMap(written)]
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
  block.kind === 'annexes' || (block.kind === 'paragraph' && block.closing === true)

function written({ heading, blocks, inner }: Section): Block[] {
  if (!heading) return blocks
  const below = inner.flatMap(written)
  const says = below.length > 0 || blocks.some(({ kind }) => kind !== 'note' && kind !== 'page-break')
  return heading.id !== 'missing' && says ? [heading, ...blocks, ...below] : []
}

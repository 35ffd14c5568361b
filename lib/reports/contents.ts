import { headingText, type Paper, type Text } from '../papers/tree'

export type Part = { id: string; text: Text; parts: { id: string; text: Text }[] }

/** The headings of a paper that can be gone to: the first level, and under each the second. */
export function contentsOf({ blocks }: Pick<Paper, 'blocks'>): Part[] {
  const contents: Part[] = []
  for (const block of blocks) {
    if (block.kind !== 'heading' || block.level === 3 || !block.id) continue
    const { id } = block
    const text = headingText(block)
    if (block.level === 1) contents.push({ id, text, parts: [] })
    else contents.at(-1)?.parts.push({ id, text })
  }
  return contents
}

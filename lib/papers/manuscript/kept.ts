import type { SetBlock } from './blocks'

/** `kept`: what follows is not to begin a page without this. */
export type KeptBlock = SetBlock & { kept: boolean }

/**
 * The blocks with those marked that must stay with what follows. GB/T 9704-2012 lets neither the office's name and day nor a
 * page for signing stand without words of the paper; headings between them go along.
 */
export function keptTogether(blocks: SetBlock[]): KeptBlock[] {
  return blocks.map((block, n) => {
    const next = blocks.slice(n + 1).find(({ kind }) => kind !== 'heading')
    return { ...block, kept: next !== undefined && (leadsOn(block) || leansBack(next)) }
  })
}

const leadsOn = (block: SetBlock) => block.kind === 'paragraph' && block.leads

const leansBack = (block: SetBlock) =>
  (block.kind === 'paragraph' && block.closing) || (block.kind === 'table' && block.whole)

import { counted } from '../papers/numbering'
import type { Block, Text } from '../papers/tree'
import type { Wording } from '../papers/wording'

/** The annexes, each on a page of its own, after a list of them; without their numbers yet. */
export function annexBlocks(annexes: Block[][], { t }: Wording): Block[] {
  if (annexes.length === 0) return []
  return [
    { kind: 'annexes', label: t('reports.annex.list'), titles: annexes.map(titleOf) },
    ...annexes.flatMap((blocks): Block[] => [{ kind: 'page-break' }, ...counted(blocks, 'annex')]),
  ]
}

/** The words of the heading an annex begins with, leading there. */
function titleOf([head]: Block[]): Text {
  if (head?.kind !== 'heading') return []
  return head.text.map((run) => ({ ...run, href: `#${head.id}` }))
}

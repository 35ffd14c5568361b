import { chineseNumber } from '../papers/numbering'
import { type Block, type Text, words } from '../papers/tree'
import type { Wording } from '../papers/wording'

/**
 * The annexes, each on a page of its own, after a list of them. A single one has no number, as GB/T 9704-2012 (7.3.4) has
 * it for Chinese papers.
 */
export function annexBlocks(annexes: Block[][], wording: Wording): Block[] {
  if (annexes.length === 0) return []
  const alone = annexes.length === 1
  return [
    ...listOf(annexes, wording),
    ...annexes.flatMap((blocks, index): Block[] => [
      { kind: 'page-break' },
      ...marked(blocks, alone ? null : index + 1, wording),
    ]),
  ]
}

/** The titles of the annexes after their label; in Chinese one under the other as GB/T 9704-2012 (7.3.4) sets them. */
function listOf(annexes: Block[][], { t, language }: Wording): Block[] {
  const titles = annexes.map(([head]): Text => {
    if (head?.kind !== 'heading') return []
    return head.text.map((run) => ({ ...run, href: `#${head.id}` }))
  })
  const [first = [], ...others] = titles
  const label = t('reports.annex.list')
  const apart = true
  if (others.length === 0) return [{ kind: 'paragraph', text: [...words(label), ...first], apart }]
  if (language === 'en')
    return [
      { kind: 'paragraph', text: words(label.trim()), apart },
      { kind: 'list', ordered: true, items: titles, apart },
    ]
  const under = '\u3000'.repeat(label.length)
  return titles.map((title, index) => ({
    kind: 'paragraph',
    text: [...words(`${index === 0 ? label : under}${index + 1}. `), ...title],
    apart,
  }))
}

/** The headings of an annex with their numbers: "Annex 2" and "A2.1" in English, 附件2 and （一） in Chinese. */
function marked(blocks: Block[], annex: number | null, { t, language }: Wording): Block[] {
  let section = 0
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.level === 3) return block
    if (block.level === 1) {
      const mark = annex === null ? t('reports.annex.alone') : t('reports.annex.number', { annex })
      return { ...block, text: [...words(mark + gap[language]), ...block.text] }
    }
    section += 1
    const number = language === 'en' ? `A${annex ?? ''}.${section}\u2002` : `（${chineseNumber(section)}）`
    return { ...block, text: [...words(number), ...block.text] }
  })
}

const gap = { en: '\u2002', 'zh-CN': '\u3000' }

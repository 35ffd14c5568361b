import { type Block, type Paper, words } from './tree'

type Annexes = Block & { kind: 'annexes' }

/**
 * The list of annexes as plainer blocks. A single annex stands beside its label; in Chinese several stand one under the
 * other behind it, as GB/T 9704-2012 (7.3.4) sets them.
 */
export function annexLines({ label, titles }: Annexes, lang: Paper['lang']): Exclude<Block, Annexes>[] {
  const [first = [], ...others] = titles
  if (others.length === 0) return [{ kind: 'paragraph', text: [...words(label), ...first] }]
  if (lang === 'en')
    return [
      { kind: 'paragraph', leads: true, text: words(label.trim()) },
      { kind: 'list', ordered: true, items: titles },
    ]
  const under = '\u3000'.repeat(label.length)
  return titles.map((title, index) => ({
    kind: 'paragraph',
    text: [...words(`${index === 0 ? label : under}${index + 1}. `), ...title],
  }))
}

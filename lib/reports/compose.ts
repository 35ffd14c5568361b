import { heading } from '../papers/blocks'
import { counted, marked } from '../papers/numbering'
import type { Block } from '../papers/tree'
import { annexBlocks } from './annexes'
import { noteOf, notesOn } from './gaps'
import type { Given } from './given'
import { type Layout, type LayoutPart, partTitle } from './layouts/layout'
import { partForm } from './part-form'
import { generated } from './parts'
import { leftOutBlocks, reasonOut, wordsBlocks } from './words'

/** A part with those that stand under it. */
type Group = { parts: LayoutPart[]; blocks: Block[] }

/**
 * The parts of a report in the order of its layout: the numbered ones, then the annexes, and last of all what is missing. A
 * part that nothing is known of has no heading.
 */
export function composed(given: Given, layout: Layout): Block[] {
  const groups = groupsOf(layout.parts)
    .map((parts): Group => ({ parts, blocks: groupBlocks(given, parts) }))
    .filter(({ blocks }) => blocks.length > 0)
  const place = ({ parts: [head] }: Group) => (head?.part === 'missing' ? 'last' : head?.place)
  const blocksAt = (where: string) => groups.filter((group) => place(group) === where).map((g) => g.blocks)
  const annexes = groups.filter((group) => place(group) === 'annex').map(({ blocks }) => blocks)
  const body = groups.filter((group) => !['annex', 'last'].includes(place(group) ?? ''))
  const parts = body.flatMap(({ blocks }) => blocks)
  return marked(
    [...counted(parts, 'part'), ...annexBlocks(annexes, given.wording), ...blocksAt('last').flat()],
    given.wording,
  )
}

function groupsOf(parts: LayoutPart[]): LayoutPart[][] {
  const groups: LayoutPart[][] = []
  for (const part of parts) {
    const before = groups.at(-1)
    if (part.place === 'under' && before) before.push(part)
    else groups.push([part])
  }
  return groups
}

function groupBlocks(given: Given, [head, ...others]: LayoutPart[]): Block[] {
  if (!head) return []
  const own = partBlocks(given, head.part)
  const under = others.flatMap((part) => {
    const blocks = partBlocks(given, part.part)
    return blocks.length > 0 ? [titleOf(given, part, 2), ...blocks.map(lowered)] : []
  })
  return own.length + under.length > 0 ? [titleOf(given, head, 1), ...own, ...under] : []
}

function titleOf({ record, wording }: Given, part: LayoutPart, level: 1 | 2): Block {
  return heading(level, part.part, partTitle(wording, part, record.visit.direction))
}

/** What a part consists of without its heading: its gaps, what the record fills it with, then the words added to it. */
function partBlocks(given: Given, part: LayoutPart['part']): Block[] {
  const { record, missing, wording } = given
  const reason = reasonOut(given.words, part)
  if (reason) return leftOutBlocks(given, reason)
  return [
    ...notesOn(part, missing, wording),
    ...noteOf(({ href }) => href === partForm(record.visit.ref, part), missing, wording),
    ...generated[part](given),
    ...wordsBlocks(given, part),
  ]
}

const lowered = (block: Block): Block => (block.kind === 'heading' ? { ...block, level: 3 } : block)

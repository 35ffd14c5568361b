import { sensitivities } from '@/db/values/office'
import type { Translator } from '../i18n/translator-for'
import { marked } from '../papers/numbering'
import type { Block, Paper, Text } from '../papers/tree'
import { withoutEmptySections } from './sections'

const none: Text = [{ text: '—' }]
const said = (text: Text) =>
  text
    .map((run) => run.text)
    .join('')
    .trim()
const isGap = (text: Text) => text.every(({ missing, text: letters }) => missing || !letters.trim())
const saysNothing = (text: Text) => said(text) === '' || said(text) === '—'

/**
 * A paper for somebody outside the office: no marks of what is missing, no "not known" where the edition itself left it out,
 * no section, annex or column with nothing in it, and no way to the office's own pages. What was left out is not said to be
 * none, and nothing is counted that is not there.
 */
export function forOthers(paper: Paper, t: Translator): Paper {
  const unknown = notKnown(t)
  const left = withoutEmptySections(paper.blocks.flatMap((block) => withoutGaps(block, unknown)))
  const ids = new Set(left.flatMap((block) => (block.kind === 'heading' ? [`#${block.id}`] : [])))
  const blocks = marked(left, { t, language: paper.lang }).flatMap((block) => annexedStill(block, ids))
  const levels = sensitivities.map((level) => t(`values.sensitivity.${level}`))
  return {
    ...paper,
    // The level is the office's own mark.
    footer: levels.includes(paper.footer) ? '' : paper.footer,
    blocks: blocks.map((block) => mapTexts(block, (text) => linkedWithin(text, ids))),
  }
}

/** The list of annexes with those that are there. */
function annexedStill(block: Block, ids: Set<string>): Block[] {
  if (block.kind !== 'annexes') return [block]
  const titles = block.titles.filter((title) => title.some(({ href = '' }) => ids.has(href)))
  return titles.length > 0 ? [{ ...block, titles }] : []
}

/** The words with which papers say that something is not known, which may be that the edition left it out. */
function notKnown(t: Translator): Set<string> {
  return new Set([
    t('reports.unknown'),
    t('reports.commitments.noOwner'),
    t('reports.commitments.noDue'),
    t('values.bindingIntent.unknown'),
    t('values.effectiveRule.unknown'),
    t('values.term.unknown'),
  ])
}

function withoutGaps(block: Block, unknown: Set<string>): Block[] {
  const left = (text: Text) => !isGap(text) && !unknown.has(said(text))
  switch (block.kind) {
    case 'note':
      return block.tone === 'missing' ? [] : [block]
    case 'facts': {
      const rows = block.rows.map(({ term, value }) => ({ term, value: value.filter(left) }))
      const known = rows.filter(({ value }) => value.length > 0)
      return known.length > 0 ? [{ ...block, rows: known }] : []
    }
    case 'list': {
      const items = block.items.filter(left)
      return items.length > 0 ? [{ ...block, items }] : []
    }
    case 'table':
      return withoutEmptyColumns({
        ...block,
        rows: block.rows.map((row) => row.map((cell) => (cell.length === 0 || left(cell) ? cell : none))),
      })
    case 'paragraph':
    case 'quote':
      return left(block.text) ? [block] : []
    default:
      return [block]
  }
}

function withoutEmptyColumns(table: Block & { kind: 'table' }): Block[] {
  const { head, rows, widths } = table
  const count = Math.max(head.length, ...rows.map((row) => row.length))
  const kept = Array.from({ length: count }, (_, column) => column).filter((column) =>
    rows.some((row) => !saysNothing(row[column] ?? [])),
  )
  if (kept.length === 0) return []
  const only = <Cell>(cells: Cell[], empty: Cell) => kept.map((column) => cells[column] ?? empty)
  return [
    {
      ...table,
      head: head.length > 0 ? only(head, '') : [],
      rows: rows.map((row) => only(row, [])),
      ...(widths && { widths: only(widths, 1) }),
    },
  ]
}

function linkedWithin(text: Text, ids: Set<string>): Text {
  return text.map(({ missing: _, href, ...run }) => {
    const stays = href && (href.startsWith('#') ? ids.has(href) : !href.startsWith('/'))
    return stays ? { ...run, href } : run
  })
}

function mapTexts(block: Block, change: (text: Text) => Text): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return { ...block, text: change(block.text) }
    case 'quote':
      return { ...block, text: change(block.text), ...(block.source && { source: change(block.source) }) }
    case 'list':
      return { ...block, items: block.items.map(change) }
    case 'contents':
      return { ...block, entries: block.entries.map((entry) => ({ ...entry, text: change(entry.text) })) }
    case 'annexes':
      return { ...block, titles: block.titles.map(change) }
    case 'facts':
      return { ...block, rows: block.rows.map(({ term, value }) => ({ term, value: value.map(change) })) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) }
    case 'image':
      return { ...block, ...(block.caption && { caption: change(block.caption) }) }
    case 'page-break':
      return block
  }
}

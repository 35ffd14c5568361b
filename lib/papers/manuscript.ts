import { columnWidths } from './column-widths'
import type { Block, Paper, Text } from './tree'

type Tongue = { lang?: string; script?: string; region?: string }
type SetRun = Tongue & { text: string; strong?: boolean; missing?: boolean; href?: string; to?: string }

const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g
// Control characters, broken surrogates, byte-order marks and the invisible spaces that pasted text carries:
// no font has a shape for them, and a PDF/UA file may not hold a letter without one. Line ends stay.
const shapeless = /[^\P{Cc}\n]|[\p{Cs}\p{Noncharacter_Code_Point}\u200b\u2060\ufeff]/gu
const webAddress = /^(https?:\/\/|mailto:)[^\s]+$/i
const longestAddress = 2000

function clean(text: string): string {
  return text.replace(lineEnds, '\n').replaceAll('\t', ' ').replace(shapeless, '')
}

const unbroken = (text: string) => clean(text).replaceAll('\n', ' ')
const oneLine = (text: string) => unbroken(text).trim()

/** Typst takes a language of two or three letters, a script of four and a region of two, and stops at others. */
function tongueOf(tag: string | undefined): Tongue {
  const [lang = '', ...rest] = (tag ?? '').split('-')
  if (!/^[a-z]{2,3}$/i.test(lang)) return {}

  const script = rest.find((part) => /^[a-z]{4}$/i.test(part))
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part))
  return { lang: lang.toLowerCase(), ...(script && { script }), ...(region && { region }) }
}

function setText(text: Text, ids: Set<string>, tidy = clean): SetRun[] {
  return text.map(({ text, lang, strong, missing, href }) => ({
    text: tidy(text),
    ...tongueOf(lang),
    ...(strong && { strong }),
    ...(missing && { missing }),
    ...target(href, ids),
  }))
}

// An address inside the office's own server means nothing to who reads the file, so only whole ones are kept.
function target(href: string | undefined, ids: Set<string>): { href?: string; to?: string } {
  const address = oneLine(href ?? '')
  if (address.startsWith('#')) return ids.has(address.slice(1)) ? { to: address.slice(1) } : {}
  return webAddress.test(address) && address.length <= longestAddress ? { href: address } : {}
}

const saysSomething = (text: Text) => text.some((run) => clean(run.text).trim())

const plain = (text: string | undefined): SetRun[] => (text ? [{ text: oneLine(text) }] : [])

function setTable(block: Block & { kind: 'table' }, ids: Set<string>) {
  const count = Math.max(block.head.length, ...block.rows.map((row) => row.length))
  const filled = <Cell>(row: Cell[], none: Cell) => Array.from({ length: count }, (_, n) => row[n] ?? none)

  return {
    kind: block.kind,
    caption: plain(block.caption),
    head: block.head.length > 0 ? filled(block.head, '').map(plain) : [],
    rows: block.rows.map((row) => filled(row, []).map((cell) => setText(cell, ids))),
    widths: columnWidths(block, count),
  }
}

function setBlock(block: Exclude<Block, { kind: 'heading' | 'image' | 'page-break' }>, ids: Set<string>) {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return { ...block, text: setText(block.text, ids) }
    case 'quote':
      return { ...block, text: setText(block.text, ids), source: setText(block.source ?? [], ids) }
    case 'list':
      return {
        ...block,
        ordered: block.ordered ?? false,
        items: block.items.map((item) => setText(item, ids)),
      }
    case 'facts':
      return {
        ...block,
        rows: block.rows.map(({ term, value }) => ({
          term: plain(term),
          value: value.map((line) => setText(line, ids)),
        })),
      }
    case 'table':
      return setTable(block, ids)
  }
}

/**
 * The paper as the template takes it: JSON of clean text, whole languages and whole links. Heading levels leave
 * no step out, as PDF/UA asks, and a heading without a word is
 * left out.
 */
export function manuscriptOf(paper: Paper): string {
  const written = paper.blocks.filter(
    (block): block is Exclude<Block, { kind: 'image' | 'page-break' }> =>
      block.kind !== 'image' &&
      block.kind !== 'page-break' &&
      (block.kind !== 'heading' || saysSomething(block.text)),
  )
  const ids = new Set(written.flatMap((block) => (block.kind === 'heading' ? [oneLine(block.id)] : [])))
  ids.delete('')
  const given = new Set<string>()
  let above = 0

  const blocks = written.map((block) => {
    if (block.kind !== 'heading') return setBlock(block, ids)
    const level = Math.min(block.level, above + 1)
    above = level
    const name = oneLine(block.id)
    const id = given.has(name) ? null : name || null
    given.add(name)
    return { ...block, level, id, text: setText(block.text, ids, unbroken) }
  })

  return JSON.stringify({ ...front(paper), blocks })
}

function front(paper: Paper) {
  const reference = oneLine(paper.reference)
  const title = oneLine(paper.title) || reference || '—'
  const author = oneLine(paper.author ?? '')
  const [lang, region = null] = paper.lang.split('-')
  const gap = lang === 'zh' ? '\u3000' : '  ·  '

  return {
    lang,
    region,
    title,
    subtitle: oneLine(paper.subtitle ?? '') || null,
    author: author ? [author] : [],
    reference,
    heading: [{ text: title, ...tongueOf(paper.titleLang) }],
    subheading: plain(paper.subtitle),
    standing: plain([reference, author, oneLine(paper.madeOn)].filter(Boolean).join(gap)),
    footing: plain([reference, oneLine(paper.footer)].filter(Boolean).join(gap)),
  }
}

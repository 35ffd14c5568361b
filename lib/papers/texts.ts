import { type Block, headingText, type Text } from './tree'

/** Every text that a block shows or tells. */
export function textsOf(block: Block): Text[] {
  switch (block.kind) {
    case 'heading':
      return [headingText(block)]
    case 'paragraph':
    case 'note':
      return [block.text]
    case 'quote':
      return [block.text, block.source ?? []]
    case 'list':
      return block.items
    case 'annexes':
      return [[{ text: block.label }], ...block.titles]
    case 'facts':
      return block.rows.flatMap(({ term, value }) => [[{ text: term }], ...value])
    case 'image':
      return [[{ text: block.alt }], block.caption ?? []]
    // The headings themselves say what is in the contents.
    case 'contents':
    case 'page-break':
      return []
    case 'table':
      return [[{ text: block.caption ?? '' }], block.head.map((text) => ({ text })), ...block.rows.flat()]
  }
}

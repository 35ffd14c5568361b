const blanks = /\s+/g
const plain = (text: string) => text.normalize('NFC').replace(blanks, ' ').trim()

/**
 * Whether one of the texts holds the quote letter for letter. Line ends and runs of blanks count as one blank, because
 * copying from a page does not keep them.
 */
export function holdsQuote(texts: readonly (string | null)[], quote: string): boolean {
  const wanted = plain(quote)
  return texts.some((text) => text !== null && plain(text).includes(wanted))
}

export type Quoted = { ref: string; quote: string | null }

/** A stretch of a paragraph: the commitments that rest on it, and those whose quote begins with it and has its anchor there. */
export type Piece = { text: string; refs: string[]; begins: string[] }

type Range = { ref: string; start: number; end: number }

/**
 * Texts in paragraphs and each paragraph in pieces, so that every quote can be shown where it stands, across line ends and
 * empty lines too, and quotes may overlap. A quote has its anchor only in the first of the texts that holds it.
 */
export function markQuotes(texts: readonly (string | null)[], quotes: readonly Quoted[]): Piece[][][] {
  const anchored = new Set<string>()
  return texts.map((each) => {
    const text = each?.normalize('NFC') ?? ''
    const ranges = quotes.flatMap((quoted) => rangeOf(text, quoted) ?? [])
    const paragraphs = paragraphsOf(text).map(({ start, end }) => piecesOf(text, start, end, ranges))
    const fresh = ranges.filter(({ ref }) => !anchored.has(ref)).map(({ ref }) => ref)
    for (const ref of fresh) anchored.add(ref)
    return paragraphs.map((pieces) =>
      pieces.map((piece) => ({ ...piece, begins: piece.begins.filter((ref) => fresh.includes(ref)) })),
    )
  })
}

function rangeOf(text: string, { ref, quote }: Quoted): Range | null {
  const words = plain(quote ?? '')
  if (!words) return null
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')
  const found = new RegExp(pattern).exec(text)
  return found && { ref, start: found.index, end: found.index + found[0].length }
}

function paragraphsOf(text: string): { start: number; end: number }[] {
  const gaps = [...text.matchAll(/\n\s*\n/g)].map((gap) => ({
    start: gap.index,
    end: gap.index + gap[0].length,
  }))
  const starts = [0, ...gaps.map(({ end }) => end)]
  return starts.map((start, i) => ({ start, end: gaps[i]?.start ?? text.length }))
}

function piecesOf(text: string, start: number, end: number, ranges: Range[]): Piece[] {
  const inside = ranges.filter((range) => range.start < end && range.end > start)
  const cuts = inside.flatMap((range) => [Math.max(range.start, start), Math.min(range.end, end)])
  const bounds = [...new Set([start, ...cuts, end])].sort((a, b) => a - b)
  return bounds.slice(0, -1).map((from, i) => {
    const to = bounds[i + 1] ?? end
    const over = inside.filter((range) => range.start < to && range.end > from)
    return {
      text: text.slice(from, to),
      refs: over.map(({ ref }) => ref),
      begins: over.filter((range) => range.start === from).map(({ ref }) => ref),
    }
  })
}

/** The anchor of a quote on the page of its meeting. */
export const quoteAnchor = (ref: string) => `quote-${ref}`

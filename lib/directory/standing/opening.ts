/**
 * How a longer text begins: its first paragraphs, as many as fit into so many letters, and of the first one at least a
 * piece, cut between words. `whole` is whether that is all of it.
 */
export function openingOf(text: string, most: number): { paragraphs: string[]; whole: boolean } {
  const all = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
  const paragraphs: string[] = []
  let left = most
  for (const paragraph of all) {
    if (paragraph.length > left) break
    paragraphs.push(paragraph)
    left -= paragraph.length
  }
  const [first] = all
  if (paragraphs.length === 0 && first) return { paragraphs: [cut(first, most)], whole: false }
  return { paragraphs, whole: paragraphs.length === all.length }
}

// A word is cut only where a language has no blanks between words, and never a letter of two halves.
function cut(paragraph: string, most: number): string {
  const piece = paragraph.slice(0, most).replace(/[\ud800-\udbff]$/, '')
  const blank = piece.search(/\s\S*$/)
  return blank > most / 2 ? piece.slice(0, blank) : piece
}

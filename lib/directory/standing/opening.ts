/**
 * How a longer text begins: its first paragraphs, so many letters in all. The last one is cut between words, and marked,
 * where it does not fit and a good piece of it does. `whole` is whether that is all of the text.
 */
export function openingOf(text: string, most: number): { paragraphs: string[]; whole: boolean } {
  const all = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
  const paragraphs: string[] = []
  let left = most
  for (const paragraph of all) {
    if (paragraph.length > left) {
      const piece = left > most / 3 ? [`${cut(paragraph, left)}…`] : []
      return { paragraphs: [...paragraphs, ...piece], whole: false }
    }
    paragraphs.push(paragraph)
    left -= paragraph.length
  }
  return { paragraphs, whole: true }
}

// A word is cut only where a language has no blanks between words, and never a letter of two halves.
function cut(paragraph: string, most: number): string {
  const piece = paragraph.slice(0, most).replace(/[\ud800-\udbff]$/, '')
  const blank = piece.search(/\s\S*$/)
  return blank > most / 2 ? piece.slice(0, blank).trimEnd() : piece
}

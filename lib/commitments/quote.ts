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

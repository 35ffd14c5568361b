const parted = (at: RegExp) => new RegExp(`[(（\\[【]|[)）\\]】]|${at.source}`, 'g')
const strongSigns = parted(/[、;；\n|/]|(?<=\s)(?:and|&)(?=\s)|→|⇒/)
const commas = parted(/[,，]/)
const betweenOrganisations = parted(/[、;；\n|，]/)

/** People or places of a cell that names several, split outside brackets. Commas count only where no stronger sign does. */
export function piecesOf(text: string): string[] {
  const strong = split(text, strongSigns)
  return tidied(strong.length > 1 ? strong : split(text, commas))
}

/** Organisations of a cell. Their names hold commas, strokes and ampersands: "Lulu Group & Sons Co., Ltd". */
export const organisationsNamed = (text: string) => tidied(split(text, betweenOrganisations))

const tidied = (pieces: string[]) => pieces.map((piece) => piece.trim()).filter(Boolean)

function split(text: string, signs: RegExp): string[] {
  const pieces: string[] = []
  let depth = 0
  let begin = 0
  for (const sign of text.matchAll(signs)) {
    if (/[(（[【]/.test(sign[0])) depth += 1
    else if (/[)）\]】]/.test(sign[0])) depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      pieces.push(text.slice(begin, sign.index))
      begin = sign.index + sign[0].length
    }
  }
  return [...pieces, text.slice(begin)]
}

/** A piece, and what stands in brackets behind it: "李伟（翻译）". */
export function withoutBrackets(piece: string): { text: string; inside: string | null } {
  const [, before = '', inside = ''] = /^(.+?)\s*[(（[【]([^()（）]*)[)）\]】]\s*$/.exec(piece) ?? []
  return before ? { text: before.trim(), inside: inside.trim() || null } : { text: piece, inside: null }
}

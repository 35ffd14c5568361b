const parted = (at: RegExp) => new RegExp(`[(（\\[【]|[)）\\]】]|${at.source}`, 'g')
const strong = /[、;；\n|/，]|(?<=\s)(?:and|&)(?=\s)|→|⇒/
const strongSigns = parted(strong)
const commas = parted(/,/)
const everySign = parted(new RegExp(`${strong.source}|,`))
const betweenOrganisations = parted(/[、;；\n|，]/)

/** A part of a cell, and the sign before it: empty for the first. */
export type Part = { text: string; sign: string }

/** Places of a cell that names several, split outside brackets. Commas count only where no stronger sign does. */
export function piecesOf(text: string): string[] {
  const pieces = textsOf(text, strongSigns)
  return pieces.length > 1 ? pieces : textsOf(text, commas)
}

/** All that any sign of a list sets apart in a cell, outside brackets. */
export const partsOf = (text: string): Part[] => split(text, everySign)

/** Organisations of a cell. Their names hold commas, strokes and ampersands: "Lulu Group & Sons Co., Ltd". */
export const organisationsNamed = (text: string) => textsOf(text, betweenOrganisations)

const textsOf = (text: string, signs: RegExp) => split(text, signs).map((part) => part.text)

function split(text: string, signs: RegExp): Part[] {
  const parts: Part[] = []
  let depth = 0
  let begin = 0
  let before = ''
  for (const sign of text.matchAll(signs)) {
    if (/[(（[【]/.test(sign[0])) depth += 1
    else if (/[)）\]】]/.test(sign[0])) depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      parts.push({ text: text.slice(begin, sign.index).trim(), sign: before })
      begin = sign.index + sign[0].length
      before = sign[0]
    }
  }
  return [...parts, { text: text.slice(begin).trim(), sign: before }].filter((part) => part.text)
}

/** A piece, and what stands in brackets behind it: "李伟（翻译）". */
export function withoutBrackets(piece: string): { text: string; inside: string | null } {
  const [, before = '', inside = ''] = /^(.+?)\s*[(（[【]([^()（）]*)[)）\]】]\s*$/.exec(piece) ?? []
  return before ? { text: before.trim(), inside: inside.trim() || null } : { text: piece, inside: null }
}

/**
 * What every paper of the office is made of: meaning only. The screen, the PDF and whatever comes later each
 * decide how it looks.
 */

/**
 * `lang` is the BCP 47 tag of these words where it differs from the paper's; `href` a web address, `#id`, or a path of
 * the office's own server, which leads there on the screen alone. `missing`: these words stand for what is not known yet.
 */
export type Run = { text: string; lang?: string; strong?: boolean; href?: string; missing?: boolean }

export type Text = Run[]

/** A definition list: each row one term with its values, every value on a line of its own. */
export type Fact = { term: string; value: Text[] }

export type Block =
  // `counted`: it has a number among the parts of the paper, or begins an annex or stands in one; `mark` is what it is
  // counted as, with the space after it.
  | { kind: 'heading'; level: 1 | 2 | 3; id: string; text: Text; counted?: 'part' | 'annex'; mark?: string }
  // `closing`: the name and day under a paper, at the end of their lines. `leads`: it introduces what follows. Neither
  // stands on a page without its other half.
  | { kind: 'paragraph'; text: Text; closing?: boolean; leads?: boolean }
  | { kind: 'quote'; text: Text; source?: Text }
  | { kind: 'list'; ordered?: boolean; items: Text[] }
  // Where the parts of the paper begin: links on the screen, with their pages on paper.
  | { kind: 'contents'; entries: { level: 1 | 2; id: string; text: Text }[] }
  // What is annexed, in order: under the last part, and of none.
  | { kind: 'annexes'; label: string; titles: Text[] }
  | { kind: 'facts'; rows: Fact[] }
  // `widths` are relative to one another, one a column. `whole`: it stays on one page, with words before it there.
  | { kind: 'table'; caption?: string; head: string[]; rows: Text[][]; widths?: number[]; whole?: boolean }
  // A stored picture, by its SHA-256; `alt` says what it shows to who cannot see it.
  | { kind: 'image'; file: { id: string; sha256: string; mediaType: string }; alt: string; caption?: Text }
  // What follows begins on a new page; the screen has none.
  | { kind: 'page-break' }
  // 'missing' marks, in its place, a part that is not known yet.
  | { kind: 'note'; tone: 'plain' | 'missing'; text: Text }

/** `madeOn` and `footer` are text in the paper's language, formatted already. */
export type Paper = {
  title: string
  /** The language of the title, where it is not the paper's. */
  titleLang?: string
  subtitle?: string
  lang: 'en' | 'zh-CN'
  author?: string
  reference: string
  madeOn: string
  footer: string
  blocks: Block[]
}

/** The words of a heading after its number. */
export function headingText({ mark, text }: Pick<Block & { kind: 'heading' }, 'mark' | 'text'>): Text {
  return mark ? [...words(mark), ...text] : text
}

/** One run of plain words in the paper's own language, or in `lang`. */
export function words(text: string, lang?: string): Text {
  return [lang ? { text, lang } : { text }]
}

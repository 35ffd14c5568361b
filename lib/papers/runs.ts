import { inLanguage, type Names, nameIn, type Spoken } from '../i18n/bilingual'
import type { MessageKey, MessageValues } from '../i18n/keys'
import { otherName } from '../i18n/name-for'
import { type Block, type Text, words } from './tree'
import { marks, type Wording } from './wording'

/** Words with their language marked where it is not the paper's. */
export function spokenText({ language }: Wording, { text, lang }: Spoken): Text {
  return words(text, lang === language ? undefined : lang)
}

/** What there is of a text in two languages: the paper's, else the other with its language marked; null where neither is. */
export function textOf(wording: Wording, en: string | null, zh: string | null): Text | null {
  const spoken = inLanguage(wording.language, en, zh)
  return spoken && spokenText(wording, spoken)
}

/** A name as the paper's reader knows it. */
export function shortName(wording: Wording, names: Names): Text {
  return spokenText(wording, nameIn(wording.language, names))
}

/** A name with the one in the local script, or the other language's, in brackets after it. */
export function fullName(wording: Wording, names: Names): Text {
  const other = otherName(wording.language, names)
  const name = shortName(wording, names)
  return other ? [...name, ...enclosed(wording, spokenText(wording, other))] : name
}

/** A text in the brackets of the paper's language. */
export function enclosed({ language }: Wording, text: Text): Text {
  return [...words(marks[language].open), ...text, ...words(marks[language].close)]
}

/** Several texts one after another with a mark between; those that are null or empty are left out. */
export function joined(texts: (Text | null | undefined)[], between: string): Text {
  const said = texts.filter((text) => text && text.length > 0)
  return said.flatMap((text, index) => (index > 0 ? [...words(between), ...(text ?? [])] : (text ?? [])))
}

/** A sentence of the catalogue with texts in its gaps, each with its own languages and links. */
export function sentence(
  { t }: Wording,
  key: MessageKey,
  gaps: Record<string, Text>,
  values: MessageValues = {},
) {
  const names = Object.keys(gaps)
  // A control character cannot be in the message, so it marks where a text goes.
  const places = Object.fromEntries(names.map((name) => [name, `\u0000${name}\u0000`]))
  return t(key, { ...values, ...places })
    .split('\u0000')
    .flatMap((piece, index): Text => (index % 2 ? (gaps[piece] ?? []) : piece ? words(piece) : []))
}

/** The paragraphs of a longer text: it is parted where it has empty lines. */
export function paragraphsOf(text: Text): Block[] {
  return text.flatMap(({ text: letters, ...run }) =>
    letters
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim())
      .map((paragraph): Block => ({ kind: 'paragraph', text: [{ ...run, text: paragraph.trim() }] })),
  )
}

/** The same words leading somewhere. */
export function linked(text: Text, href: string): Text {
  return text.map((run) => ({ ...run, href }))
}

/** Words that mark a part not known yet, in its place, with the way to its field. */
export function missingText(text: string, href: string): Text {
  return [{ text, href, missing: true }]
}

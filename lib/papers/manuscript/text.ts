import { clean, oneLine } from '../letters'
import type { Text } from '../tree'
import { withNarrow } from './narrow'

/** A BCP 47 tag in its parts, those that a typesetter knows. */
type Tongue = { lang?: string; script?: string; region?: string }

/** `href` is a whole web address; `to` the id of a heading of this paper. */
export type SetRun = Tongue & {
  text: string
  strong?: boolean
  missing?: boolean
  /** A mark that is as wide as a letter in Chinese, and stands among Latin letters here. */
  narrow?: boolean
  href?: string
  to?: string
}

const webAddress = /^(https?:\/\/|mailto:)[^\s]+$/i
const longestAddress = 2000

/** Typst takes a language of two or three letters, a script of four and a region of two, and stops at others. */
export function tongueOf(tag: string | undefined): Tongue {
  const [lang = '', ...rest] = (tag ?? '').split('-')
  if (!/^[a-z]{2,3}$/i.test(lang)) return {}

  const script = rest.find((part) => /^[a-z]{4}$/i.test(part))
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part))
  return { lang: lang.toLowerCase(), ...(script && { script }), ...(region && { region }) }
}

/** A text as it is set: clean letters, languages whole or none, links only to where the reader of a file can go. */
export function setText(text: Text, ids: Set<string>, tidy = clean): SetRun[] {
  return text.flatMap(({ text, lang, strong, missing, href }) =>
    withNarrow(tidy(text)).map((piece) => ({
      ...piece,
      ...tongueOf(lang),
      ...(strong && { strong }),
      ...(missing && { missing }),
      ...target(href, ids),
    })),
  )
}

// An address inside the office's own server means nothing to who reads the file, so only whole ones are kept.
function target(href: string | undefined, ids: Set<string>): { href?: string; to?: string } {
  const address = oneLine(href ?? '')
  if (address.startsWith('#')) return ids.has(address.slice(1)) ? { to: address.slice(1) } : {}
  return webAddress.test(address) && address.length <= longestAddress ? { href: address } : {}
}

/** Whether anything of a text would show. */
export const saysSomething = (text: Text) => text.some((run) => clean(run.text).trim())

/** A text as runs without language, link or mark; none where there is no text. */
export const plain = (text: string | undefined): SetRun[] => (text ? withNarrow(oneLine(text)) : [])

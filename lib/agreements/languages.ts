import type { Language } from '@/db/values/office'
import { isLanguageTag } from '../input/language-tag'

const codes =
  'ar bn cs da de el en es fa fi fr gu he hi hu id it ja kk km kn ko ky lo ml mn mr ms my ne nl no pa pl pt ro ru sk sr sv sw ta te tg th tk tl tr uk ur uz vi zh'.split(
    ' ',
  )

/** The name of a language for a reader, by its tag (BCP 47); the tag itself where there is none, or it is no tag at all. */
export function languageName(tag: string, language: Language): string {
  if (!isLanguageTag(tag)) return tag
  return new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(tag) ?? tag
}

let tags: Map<string, string> | undefined

/** The tag of a language named in English or Chinese, or by the tag itself; undefined where nobody knows it. */
export function languageTag(text: string): string | undefined {
  tags ??= new Map(
    codes.flatMap((code) => {
      const chinese = languageName(code, 'zh-CN')
      // People write 俄文 as often as 俄语.
      const names = [languageName(code, 'en').toLowerCase(), chinese, chinese.replace(/语$/, '文')]
      return [...names, chinese.replace(/文$/, '语')].map((name) => [name, code] as const)
    }),
  )
  const given = text.trim()
  const named = tags.get(given.toLowerCase()) ?? tags.get(given)
  const isTag = /^[A-Za-z]{2,3}(-|$)/.test(given) && isLanguageTag(given)
  return named ?? (isTag ? Intl.getCanonicalLocales(given)[0] : undefined)
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLanguageTag } from './language-tag'

test.each(['ml', 'zh-Hans', 'pt-BR', 'sr-Cyrl-RS', 'sl-rozaj-biske', 'tlh', 'und-Mlym'])(
  '%s is a language',
  (tag) => {
    expect(isLanguageTag(tag)).toBe(true)
  },
)

test.each(['ml-IN-xx', 'abcd', 'en-a', 'zh_CN', 'e', ''])('%j is none', (text) => {
  expect(isLanguageTag(text)).toBe(false)
})

test('whatever is taken for a language can be named in both languages', () => {
  const part = fc.string({ unit: fc.constantFrom('a', 'n', 'x', 'u', 'z', 'Z', '1', '9'), maxLength: 9 })

  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const tag = parts.join('-')
      if (isLanguageTag(tag))
        for (const language of ['en', 'zh-CN'])
          expect(new Intl.DisplayNames(language, { type: 'language' }).of(tag)).toBeTruthy()
    }),
  )
})

import { expect, test } from 'vitest'
import { languageName, languageTag } from './languages'

test.each([
  ['Chinese', 'zh'],
  ['中文', 'zh'],
  ['russian', 'ru'],
  ['俄语', 'ru'],
  ['俄文', 'ru'],
  ['Malayalam', 'ml'],
  ['hi', 'hi'],
  ['zh-hans', 'zh-Hans'],
])('%s is the language %s', (text, tag) => {
  expect(languageTag(text)).toBe(tag)
})

test.each(['Klingonese', '汉', 'en and ru', '', 'ml-IN-xx', 'en-a'])('%j is no language', (text) => {
  expect(languageTag(text)).toBeUndefined()
})

test('every name given back is understood again, in both languages', () => {
  for (const tag of ['zh', 'en', 'ru', 'hi', 'ml', 'ar', 'ja'])
    for (const language of ['en', 'zh-CN'] as const)
      expect(languageTag(languageName(tag, language))).toBe(tag)
})

test('what is kept already and is no language is shown as it stands', () => {
  for (const tag of ['ml-IN-xx', 'en-a', 'not a tag', ''])
    for (const language of ['en', 'zh-CN'] as const) expect(languageName(tag, language)).toBe(tag)
})

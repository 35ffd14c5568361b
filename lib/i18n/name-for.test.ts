import { expect, test } from 'vitest'
import { everyName, nameFor, otherName } from './name-for'

const moscow = { nameEn: 'Moscow', nameZh: '莫斯科', nameLocal: 'Москва', localLanguage: 'ru' }
const wang = { nameEn: 'Wang Jian', nameZh: '王健', nameLocal: null, localLanguage: null }
const single = { nameEn: null, nameZh: null, nameLocal: 'കൊച്ചി', localLanguage: 'ml' }

test('a sentence names a record in the language of the user, or in both while they have chosen none', () => {
  expect(nameFor({ language: 'zh-CN' }, wang)).toBe('王健')
  expect(nameFor({ language: null }, wang)).toBe('Wang Jian 王健')
  expect(everyName(single)).toBe('കൊച്ചി')
})

test('beside a name stands the local one, else that of the other language, else nothing', () => {
  expect(otherName('en', moscow)).toEqual({ text: 'Москва', lang: 'ru' })
  expect(otherName('zh-CN', wang)).toEqual({ text: 'Wang Jian', lang: 'en' })
  expect(otherName('en', single)).toBeNull()
})

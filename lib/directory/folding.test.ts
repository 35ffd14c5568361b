import { expect, test } from 'vitest'
import { foldName, readSearchText, searchTextOf, soundsOf, wordsOf } from './folding'

test.each([
  ['São Paulo', 'sao paulo'],
  ['Łódź', 'lodz'],
  ['İstanbul', 'istanbul'],
  ['Straße', 'strasse'],
  ['O’Brien & Sons, Co., Ltd.', 'obrien sons co ltd'],
  ['Королёв', 'королев'],
  ['ＹＩＷＵ', 'yiwu'],
  ['弗拉基米尔·普京', '弗拉基米尔普京'],
  ['  two\tblanks ', 'two blanks'],
])('%s is typed alike as %s', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})

test.each(['തിരുവനന്തപുരം', 'मुंबई', 'ಬೆಂಗಳೂರು', '서울'])('%s keeps the signs that make it another word', (name) => {
  expect(foldName(name)).toBe(name)
})

test('the two spellings of a Malayalam chillu are one', () => {
  expect(foldName('കൊച്ചിന്\u200d')).toBe(foldName('കൊച്ചിൻ'))
})

test('a name of signs alone folds to nothing', () => {
  expect(foldName('— ! —')).toBe('')
})

test('a surname is read as a surname', () => {
  expect(soundsOf('单田芳')).toContain('shan tian fang')
})

test('a Chinese name may be typed in pinyin, apart or together, with v or u, or by its initials', () => {
  const search = searchTextOf(['吕布'])

  for (const typed of ['lu bu', 'lubu', 'lvbu', 'lb']) expect(search).toContain(typed)
})

test('pinyin is a way of typing a name, not a name', () => {
  const { names, ways } = readSearchText(searchTextOf(['Yiwu', '义乌市', null, '']))

  expect(names).toEqual(['yiwu', '义乌市'])
  expect(ways).toEqual(['yi wu shi', 'yiwushi'])
})

test('somebody looks for words, in whatever order they were typed', () => {
  expect(wordsOf(' Port,  of Cóchin ')).toEqual(['port', 'of', 'cochin'])
  expect(wordsOf('义乌 商务')).toEqual(['义乌', '商务'])
})

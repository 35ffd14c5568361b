import { pinyin } from 'pinyin-pro'

// Letters that are their own in Unicode, though people type the plain ones.
const plain: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ß: 'ss',
  // Malayalam's chillu letters, as they were written before Unicode 5.1: consonant, virama, joiner.
  'ണ്\u200d': 'ൺ',
  'ന്\u200d': 'ൻ',
  'ര്\u200d': 'ർ',
  'ല്\u200d': 'ൽ',
  'ള്\u200d': 'ൾ',
  'ക്\u200d': 'ൿ',
}
const special = new RegExp(Object.keys(plain).join('|'), 'gu')

// Accents of European scripts, vowel points of Hebrew and Arabic, the nukta of Devanagari. Vowel signs of Indic scripts
// are combining marks too, but they are letters to their readers and stay.
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u093c]/gu
const unheard = /[\u200b-\u200d\ufeff'’‘ʼʹ`´]/gu
const between = /[^\p{L}\p{M}\p{N}]+/gu
const spaceInHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu

/** Letters as two people would type them alike: lower case, without accents, in one form (NFC). */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .replace(special, (letters) => plain[letters] ?? letters)
    .normalize('NFC')
}

/** A name as two people would type it alike: lower case, without accents and punctuation, words parted by one space. */
export function foldName(text: string): string {
  return plainLetters(text)
    .replace(unheard, '')
    .replace(between, ' ')
    .normalize('NFC')
    .replace(spaceInHan, '')
    .trim()
}

const han = /\p{Script=Han}/u

/** How a Chinese name sounds: its syllables without tones, the surname's own reading first. Empty for other names. */
export function soundsOf(name: string): string[] {
  if (!han.test(name)) return []
  const read = (surname: 'head' | 'off', v: boolean) =>
    pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', surname, v })
      .map(foldName)
      .filter(Boolean)
      .join(' ')
  return [...new Set([read('head', false), read('off', false), read('head', true)])]
}

const squeeze = (folded: string) => folded.replaceAll(' ', '')
const initials = (syllables: string) => syllables.replace(/(\S)\S* ?/gu, '$1')

/**
 * What goes into `name_search`: a line for each folded name, then, after tabs, how else it may be typed (run together,
 * in pinyin), then, after form feeds, the initials of the pinyin.
 */
export function searchTextOf(names: readonly (string | null | undefined)[]): string {
  const given = names.filter((name): name is string => Boolean(name))
  const folded = [...new Set(given.map(foldName).filter(Boolean))]
  const sounds = given.flatMap(soundsOf)
  const ways = [...new Set([...folded.map(squeeze), ...sounds, ...sounds.map(squeeze)])]
  return [
    `\n${folded.map((name) => `${name}\n`).join('')}`,
    ...ways.filter((way) => !folded.includes(way)).map((way) => `\t${way}`),
    ...[...new Set(sounds.map(initials))].map((letters) => `\f${letters}`),
  ].join('')
}

/** The folded names, and the other ways of typing them in full, out of `name_search`. */
export function readSearchText(nameSearch: string): { names: string[]; ways: string[] } {
  const [full = ''] = nameSearch.split('\f')
  const [names = '', ...ways] = full.split('\t')
  return { names: names.split('\n').filter(Boolean), ways }
}

/** The folded words that somebody looks for. */
export function wordsOf(query: string): string[] {
  return query
    .split(/\s+/u)
    .flatMap((part) => foldName(part).split(' '))
    .filter(Boolean)
}

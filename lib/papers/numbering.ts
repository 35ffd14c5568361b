import type { Language } from '@/db/values'
import { type Block, words } from './tree'

const digits = [...'零一二三四五六七八九']

/** A number from 1 as Chinese papers count their parts, 十二; from 100 on in figures. */
export function chineseNumber(number: number): string {
  if (number >= 100) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : `${tens > 1 ? digits[tens] : ''}十`
  return ten + (ones > 0 ? digits[ones] : '')
}

/** The number of a part, or of a section of it where that is not 0. */
export function numberIn(language: Language, part: number, section: number): string {
  if (language === 'en') return `${section > 0 ? `${part}.${section}` : part}\u2002`
  return section > 0 ? `（${chineseNumber(section)}）` : `${chineseNumber(part)}、`
}

/** The headings of the first two levels with their numbers: "1.2" in English, 一、 and （二） in Chinese. */
export function numbered(blocks: Block[], language: Language): Block[] {
  let [part, section] = [0, 0]
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.level === 3) return block
    if (block.level === 1) {
      part += 1
      section = 0
    } else section += 1
    const number = numberIn(language, part, section)
    return { ...block, text: [...words(number), ...block.text] }
  })
}

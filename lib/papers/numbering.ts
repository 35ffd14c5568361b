import type { Language } from '@/db/values/office'
import { type Block, type Text, words } from './tree'

const digits = [...'零一二三四五六七八九']

/** A number from 1 as Chinese papers count their parts, 十二; from 100 on in figures. */
export function chineseNumber(number: number): string {
  if (number >= 100) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : `${tens > 1 ? digits[tens] : ''}十`
  return ten + (ones > 0 ? digits[ones] : '')
}

/**
 * The headings with their numbers: "1.2" in English, where the third level has none; in Chinese 一、, （二） and 3. as
 * GB/T 9704-2012 has them.
 */
export function numbered(blocks: Block[], language: Language): Block[] {
  const counts = [0, 0, 0]
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    counts[block.level - 1] = (counts[block.level - 1] ?? 0) + 1
    counts.fill(0, block.level)
    const number = language === 'en' ? englishNumber(counts) : chineseMark(counts, block.text)
    return number ? { ...block, text: [...words(number), ...block.text] } : block
  })
}

function englishNumber([part = 0, section = 0, point = 0]: number[]): string | undefined {
  if (point > 0) return undefined
  return `${section > 0 ? `${part}.${section}` : part}\u2002`
}

function chineseMark([part = 0, section = 0, point = 0]: number[], text: Text): string {
  // "1.2019年" would read as a fraction.
  if (point > 0) return `${point}.${/^[\x21-\x7e]/.test(text[0]?.text ?? '') ? ' ' : ''}`
  return section > 0 ? `（${chineseNumber(section)}）` : `${chineseNumber(part)}、`
}

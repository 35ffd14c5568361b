import type { Language } from '@/db/values/office'
import type { Block, Text } from './tree'
import type { Wording } from './wording'

type Heading = Block & { kind: 'heading' }
type Counting = Pick<Wording, 't' | 'language'>

const digits = [...'零一二三四五六七八九']

/** A number from 1 as Chinese papers count their parts, 十二; from 100 on in figures. */
export function chineseNumber(number: number): string {
  if (number >= 100) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : `${tens > 1 ? digits[tens] : ''}十`
  return ten + (ones > 0 ? digits[ones] : '')
}

/** Blocks whose headings are all counted, as parts of the paper or in an annex; without their numbers yet. */
export function counted(blocks: Block[], as: 'part' | 'annex'): Block[] {
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, counted: as } : block))
}

/**
 * The counted headings with the numbers they have now: "1.2" in English, where the third level has none; in Chinese 一、,
 * （二） and 3. as GB/T 9704-2012 has them. Annexes have their own, "Annex 2" and "A2.1", 附件2 and （一）; a single one
 * has none, as 7.3.4 of the standard has it.
 */
export function marked(blocks: Block[], wording: Counting): Block[] {
  const ofPart = partMarks(wording.language)
  const ofAnnex = annexMarks(wording, blocks.filter(beginsAnnex).length === 1)
  return blocks.map((block) => {
    if (block.kind !== 'heading' || !block.counted) return block
    const { mark: _, ...bare } = block
    const mark = block.counted === 'part' ? ofPart(block) : ofAnnex(block)
    return mark ? { ...bare, mark } : bare
  })
}

/** Blocks as the parts of a paper, each heading with its number. */
export const numbered = (blocks: Block[], wording: Counting): Block[] =>
  marked(counted(blocks, 'part'), wording)

const beginsAnnex = (block: Block) =>
  block.kind === 'heading' && block.counted === 'annex' && block.level === 1

function partMarks(language: Language) {
  const counts = [0, 0, 0]
  return ({ level, text }: Heading): string | undefined => {
    counts[level - 1] = (counts[level - 1] ?? 0) + 1
    counts.fill(0, level)
    return language === 'en' ? englishNumber(counts) : chineseMark(counts, text)
  }
}

function annexMarks({ t, language }: Counting, alone: boolean) {
  let [annex, section] = [0, 0]
  return ({ level }: Heading): string | undefined => {
    if (level === 3) return undefined
    if (level === 1) {
      annex += 1
      section = 0
      const mark = alone ? t('reports.annex.alone') : t('reports.annex.number', { annex })
      return mark + afterAnnex[language]
    }
    section += 1
    return language === 'en' ? `A${alone ? '' : annex}.${section}\u2002` : `（${chineseNumber(section)}）`
  }
}

const afterAnnex = { en: '\u2002', 'zh-CN': '\u3000' }

function englishNumber([part = 0, section = 0, point = 0]: number[]): string | undefined {
  if (point > 0) return undefined
  return `${section > 0 ? `${part}.${section}` : part}\u2002`
}

function chineseMark([part = 0, section = 0, point = 0]: number[], text: Text): string {
  // "1.2019年" would read as a fraction.
  if (point > 0) return `${point}.${/^[\x21-\x7e]/.test(text[0]?.text ?? '') ? ' ' : ''}`
  return section > 0 ? `（${chineseNumber(section)}）` : `${chineseNumber(part)}、`
}

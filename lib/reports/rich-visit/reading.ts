import type { Language } from '@/db/values/office'
import { translatorFor } from '../../i18n/translator-for'
import { textsOf } from '../../papers/texts'
import type { Block, Paper, Run, Text } from '../../papers/tree'
import type { Wording } from '../../papers/wording'

/** How the office of the tests tells a report. */
export function wordingOf(language: Language): Wording {
  const english = language === 'en'
  return {
    t: translatorFor(language),
    language,
    office: english ? 'Foreign Affairs Office' : '外事办公室',
    homePlace: english ? 'Yiwu' : '义乌',
    homeZone: 'Asia/Shanghai',
    homeCountry: 'CN',
    homeCurrency: 'CNY',
    today: '2020-01-10',
  }
}

export const lettersOf = (text: Text) => text.map((run) => run.text).join('')

/** The blocks under a heading, as far as the next one of its level or above. */
export function under(paper: Paper, id: string): Block[] {
  const start = paper.blocks.findIndex((block) => block.kind === 'heading' && block.id === id)
  const heading = paper.blocks[start]
  if (heading?.kind !== 'heading') return []
  const rest = paper.blocks.slice(start + 1)
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= heading.level)
  return end < 0 ? rest : rest.slice(0, end)
}

export const runsIn = (blocks: Block[]): Run[] => blocks.flatMap(textsOf).flat()

/** All the words of some blocks, each text on a line of its own. */
export const wordsIn = (blocks: Block[]): string => blocks.flatMap(textsOf).map(lettersOf).join('\n')

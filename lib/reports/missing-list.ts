import { joined, linked, shortName } from '../papers/runs'
import { type Block, type Text, words } from '../papers/tree'
import { marks, type Wording } from '../papers/wording'
import type { Lacking, Missing } from '../visits/missing'
import type { RecordGiven } from './given'

/** All that the report still lacks, each with the way to its field. No such part where nothing is missing. */
export function missingSection({ missing, wording }: RecordGiven): Block[] {
  if (missing.length === 0) return []
  return [{ kind: 'list', items: missing.map((gap) => gapText(wording, gap)) }]
}

function gapText(wording: Wording, { part, key, values, href, of, needed }: Missing): Text {
  const { t, language } = wording
  const said: Text = [{ text: t(key, values), href }]
  const whole = needed ? joined([said, words(t('reports.needed'))], language === 'en' ? ' ' : '') : said
  if (!of) return whole
  const each = of.map((lacking) => lackingText(wording, part, lacking))
  return joined([whole, joined(each, marks[language].semicolon)], '\n')
}

function lackingText(wording: Wording, part: Missing['part'], { mark, names, href }: Lacking): Text {
  // A meeting's number says nothing to who holds the paper, and would tell of others that they may not see.
  const name = shortName(wording, names)
  if (mark === null || part === 'meetings') return linked(name, href)
  return joined([[{ text: mark, href }], name], ' ')
}

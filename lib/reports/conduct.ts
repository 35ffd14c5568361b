import type { Block } from '../papers/tree'
import type { Given } from './given'
import { partForm } from './part-form'

/** What only people can tell of passports or of the reception, of discipline and money: nothing is generated, and while nobody wrote it that is said. */
export function conductSection({ record, words, edition, missing, wording }: Given): Block[] {
  const written = words.some(({ part, wordsEn, wordsZh }) => part === 'conduct' && (wordsEn || wordsZh))
  const href = partForm(record.visit.ref, 'conduct')
  const asked = missing.some(({ of = [] }) => of.some((lacking) => lacking.href === href))
  if (written || asked || edition !== 'internal') return []
  const text = wording.t('reports.conduct.toWrite', { direction: record.visit.direction })
  return [{ kind: 'note', tone: 'missing', text: [{ text, href }] }]
}

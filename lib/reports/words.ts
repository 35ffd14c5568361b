import type { ReportPart } from '@/db/values/reports'
import type { ReportWords } from '../dossiers/words'
import { plainNote } from '../papers/blocks'
import { paragraphsOf, textOf } from '../papers/runs'
import type { Block } from '../papers/tree'
import type { Given } from './given'

/** Without a summary no report is submitted, and what is missing lists itself: neither can be left out. */
const mayLeaveOut = (part: ReportPart) => part !== 'summary' && part !== 'missing'

/** Parts whose words are the visit's own summary and follow-up; they take none beside those. */
export const isOfVisit = (part: ReportPart) => part === 'summary' || part === 'follow-up'

/** Whether the record can fill the part; the others are words alone. */
export const isGenerated = (part: ReportPart) => part !== 'conduct' && part !== 'recommendations'

/** Why a part of a visit's report is left out; null where it is not. */
export function reasonOut(words: ReportWords[], part: ReportPart): string | null {
  return mayLeaveOut(part) ? (words.find((each) => each.part === part)?.leftOutReason ?? null) : null
}

/** Whether anybody wrote words into the part, in either language. */
export function hasWords(words: ReportWords[], part: ReportPart): boolean {
  return words.some((each) => each.part === part && (each.wordsEn || each.wordsZh))
}

/** The words that a person added to the part. */
export function wordsBlocks({ words, wording }: Given, part: ReportPart): Block[] {
  const added = words.find((each) => each.part === part)
  return paragraphsOf((added && textOf(wording, added.wordsEn, added.wordsZh)) ?? [])
}

/** What stands in the place of a part that is left out: inside the office the reason, elsewhere nothing. */
export function leftOutBlocks({ edition, wording }: Given, reason: string): Block[] {
  return edition === 'internal' ? [plainNote(wording.t('reports.leftOut', { reason }))] : []
}

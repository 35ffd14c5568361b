import { paragraphsOf, textOf } from '../papers/runs'
import type { Block } from '../papers/tree'
import type { RecordGiven } from './given'

/** The summary in the language of the paper, else in the other; nothing where none was written. Without a heading. */
export function summarySection({ record: { visit }, wording }: RecordGiven): Block[] {
  return paragraphsOf(textOf(wording, visit.summaryEn, visit.summaryZh) ?? [])
}

import { paragraphsOf, textOf } from '../papers/runs'
import type { Block } from '../papers/tree'
import type { RecordGiven } from './given'

export function summarySection({ record: { visit }, wording }: RecordGiven): Block[] {
  return paragraphsOf(textOf(wording, visit.summaryEn, visit.summaryZh) ?? [])
}

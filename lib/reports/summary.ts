import type { Block } from '../papers/tree'
import { heading } from './blocks'
import { notesOn } from './gaps'
import type { Given } from './given'
import { paragraphsOf, textOf } from './runs'

export function summarySection({ record: { visit }, missing, wording }: Given): Block[] {
  const summary = textOf(wording, visit.summaryEn, visit.summaryZh)
  return [
    heading(1, 'summary', wording.t('reports.part.summary')),
    ...(summary ? paragraphsOf(summary) : []),
    ...notesOn('summary', missing, wording),
  ]
}

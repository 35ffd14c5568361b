import { heading } from '../papers/blocks'
import { paragraphsOf, textOf } from '../papers/runs'
import type { Block } from '../papers/tree'
import { notesOn } from './gaps'
import type { Given } from './given'

export function summarySection({ record: { visit }, missing, wording }: Given): Block[] {
  const summary = textOf(wording, visit.summaryEn, visit.summaryZh)
  return [
    heading(1, 'summary', wording.t('reports.part.summary')),
    ...(summary ? paragraphsOf(summary) : []),
    ...notesOn('summary', missing, wording),
  ]
}

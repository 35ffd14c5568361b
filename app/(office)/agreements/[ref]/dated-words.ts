import type { Dated } from '@/lib/agreements/dates'
import type { ActShown, Review } from '@/lib/agreements/parts'
import type { Translator } from '@/lib/i18n/translator-for'

/** What a date of an agreement is, in a word or two. */
export function sayDated(t: Translator, dated: Dated<ActShown, Review>): string {
  if (dated.kind === 'act') return t(`values.actKind.${dated.act.kind}`)
  if (dated.kind === 'review')
    return t('agreements.timeline.review', { finding: t(`values.reviewFinding.${dated.review.finding}`) })
  return t(`agreements.timeline.${dated.kind}`)
}

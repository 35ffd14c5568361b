import type { Edition } from '@/db/values/reports'
import type { Paper } from '../papers/tree'
import type { Message } from '../result'
import { wholeVisitIn } from './edition'
import { leaksIn } from './leaks'
import type { LeftOut } from './left-out'

/**
 * Why a paper may not be handed out in an edition, or undefined where it may: it is about something left out, or it is
 * public and its text names something left out. A name above the reader's clearance is not said.
 */
export function refusalOf(
  paper: Paper,
  leftOut: LeftOut[],
  edition: Edition,
  subject: { kind: string; id: string },
): Message | undefined {
  if (wholeVisitIn(leftOut)) return { key: 'editions.refused.visit' }
  if (leftOut.some(({ kind, id, field }) => field === null && kind === subject.kind && id === subject.id))
    return { key: 'editions.refused.hidden' }
  if (edition !== 'public') return undefined
  const leaks = leaksIn(paper, leftOut)
  const [leak] = leaks
  if (!leak) return undefined
  const seen = leaks.find(({ of }) => !of.unseen)
  if (!seen) return { key: 'editions.refused.unseen' }
  return { key: 'editions.refused.leak', values: { name: seen.name, words: seen.words } }
}

import type { Block } from '../papers/tree'
import type { Wording } from '../papers/wording'
import type { CostLine } from './queries'

/** What the visit was to cost and did. */
export function costsBlocks(_costs: CostLine[], _wording: Wording): Block[] {
  return []
}

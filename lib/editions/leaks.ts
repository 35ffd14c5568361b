import type { Paper } from '../papers/tree'
import type { LeftOut } from './edition'

/** Where a paper speaks a name of something that was left out of it: the name, and the words around it. */
export type Leak = { name: string; words: string; of: LeftOut }

export function leaksIn(_paper: Paper, _leftOut: LeftOut[]): Leak[] {
  return []
}

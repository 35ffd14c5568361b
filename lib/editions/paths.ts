import type { LeftOut } from './left-out'

/** The page of what was left out of a visit's papers; the visit's own where it has none. */
export function pathOf({ kind, id, mark }: LeftOut, visitRef: string): string {
  const home = `/visits/${visitRef}`
  if (kind === 'meeting' && mark) return `${home}/meetings/${mark}`
  if (kind === 'agreement' && mark) return `/agreements/${mark}`
  if (kind === 'commitment' && mark) return `/commitments/${mark}`
  if (kind === 'photo') return `/files/${id}`
  return home
}

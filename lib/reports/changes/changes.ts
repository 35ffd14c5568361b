import type { Dossier } from '../../dossiers/dossier'
import type { Names } from '../../i18n/bilingual'
import { type Kind, partsOf } from './parts'
import { sameAs } from './same'

/** One thing of the record that is otherwise than it was: its number or reference, its name, and where it stands now. */
export type Change = {
  kind: Kind
  how: 'added' | 'changed' | 'removed' | 'moved'
  mark: string | null
  names: Names | null
  href: string
}

/** What of a visit's record is otherwise now than it was then, in the order of the report; none where it is the same. */
export function changesSince(then: Dossier, now: Dossier): Change[] {
  const [before, after] = [partsOf(then), partsOf(now)]
  return after.flatMap(({ kind, ordered, parts }, index): Change[] => {
    const earlier = before[index]?.parts ?? []
    const was = new Map(earlier.map((part) => [part.key, part]))
    const is = new Set(parts.map(({ key }) => key))
    const changes = parts.flatMap(({ key, says, ...about }): Change[] => {
      const known = was.get(key)
      if (!known) return [{ kind, how: 'added', ...about }]
      return sameAs(known.says, says) ? [] : [{ kind, how: 'changed', ...about }]
    })
    const gone = earlier.filter(({ key }) => !is.has(key))
    changes.push(
      ...gone.map(({ key: _, says: __, ...about }) => ({ kind, how: 'removed' as const, ...about })),
    )
    const kept = (list: { key: string }[]) =>
      list.map(({ key }) => key).filter((key) => was.has(key) && is.has(key))
    const [first] = parts
    if (ordered && first && !sameAs(kept(earlier), kept(parts)))
      changes.push({ kind, how: 'moved', mark: null, names: null, href: first.href })
    return changes
  })
}

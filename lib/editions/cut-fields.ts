import type { Edition } from '@/db/values/reports'
import type { MessageKey } from '../i18n/keys'
import type { About, Cut } from './left-out'
import { known } from './names'

/** How a field is cut: what its columns become, in which editions always, and the names that go with it. */
export type FieldRule<R> = {
  field: string
  empty: Partial<R>
  always?: { [edition in Edition]?: MessageKey }
  names?: (record: R) => (string | null)[]
  titles?: (record: R) => (string | null)[]
}

const inside: MessageKey = 'editions.why.inside'
/** For fields that no edition but the internal one has. */
export const never = { counterpart: 'editions.why.never', public: 'editions.why.never' } as const
export const notPublic = { public: 'editions.why.notPublic' } as const

const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)

/**
 * A record without the fields that an edition leaves out. The names of a field are kept from the edition's texts only
 * where a person marked it so: that the mayor was met may be told though the seating is not.
 */
export function cutFields<R extends { internalFields: string[] }>(
  record: R,
  rules: FieldRule<R>[],
  edition: Edition,
  about: About,
): Cut<R> {
  const cut: Cut<R> = { shown: { ...record, internalFields: [] }, withheld: [] }
  for (const { field, empty, always, names, titles } of rules) {
    const marked = record.internalFields.includes(field)
    const why = marked ? inside : always?.[edition]
    if (!why) continue
    const keys = Object.keys(empty) as (keyof R)[]
    if (!keys.some((key) => differs(record[key], empty[key]))) continue
    cut.shown = { ...cut.shown, ...empty }
    const spoken = known(names?.(record) ?? [])
    const kept = marked
      ? { names: spoken, titles: known(titles?.(record) ?? []) }
      : { names: [], spared: spoken }
    cut.withheld.push({ ...about, field, why, ...kept })
  }
  return cut
}

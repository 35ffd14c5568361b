import { actKinds, agreementStatuses, agreementTypes } from '@/db/values/agreements'
import { attendances, meetingKinds } from '@/db/values/meetings'
import { sensitivities } from '@/db/values/office'
import { directions, memberRoles, visitStatuses } from '@/db/values/visits'
import { foldName } from '../../directory/folding'
import { catalogues } from '../../i18n/catalogue'
import { alsoSaid } from './also-said'

const lists = {
  direction: directions,
  visitStatus: visitStatuses,
  memberRole: memberRoles,
  meetingKind: meetingKinds,
  attendance: attendances,
  agreementType: agreementTypes,
  agreementStatus: agreementStatuses,
  actKind: actKinds,
  sensitivity: sensitivities,
} as const
type Lists = typeof lists
export type ListName = keyof Lists

const known = new Map<ListName, Map<string, string>>()

function wordsOf(list: ListName): Map<string, string> {
  const before = known.get(list)
  if (before) return before
  const words = new Map<string, string>()
  const add = (text: string, value: string) => words.has(foldName(text)) || words.set(foldName(text), value)
  const also = alsoSaid[list] ?? {}
  for (const { values } of Object.values(catalogues))
    for (const [value, label] of Object.entries(values[list])) add(label, value)
  for (const value of lists[list]) for (const text of [value, ...(also[value] ?? [])]) add(text, value)
  known.set(list, words)
  return words
}

/** The value of a list that a text stands for: its label in either language, or what registers write for it. */
export function valueSaid<L extends ListName>(list: L, text: string): Lists[L][number] | undefined {
  const value = wordsOf(list).get(foldName(text))
  const values: readonly Lists[L][number][] = lists[list]
  return values.find((each) => each === value)
}

import 'server-only'

import { db } from '@/db/client'
import type { DirectoryKind } from '../directory/kinds'
import { directoryKinds } from '../directory/kinds'
import { suggestionsOf } from '../directory/suggest'
import type { Suggestion } from '../directory/suggestion'
import type { User } from '../user'
import type { Mapping } from './mapping'
import type { NameQuestion, Newcomer } from './naming'
import type { Understanding } from './understand'

/** How many names are asked about at once. */
const mostAsked = 40

/** The names that a list asks about, those that must be answered first, each with the records that may be meant. */
export async function listNameQuestions(_user: User, { naming, rows }: Understanding) {
  const all = [...naming.questions.values()].sort((a, b) => Number(b.must) - Number(a.must))
  const asked = all.slice(0, mostAsked)
  const questions: (NameQuestion & { offers: Suggestion[] })[] = []
  for (const question of asked)
    questions.push({ ...question, offers: await suggestionsOf(db, question.kind, question.ids) })
  return { questions, more: all.length - asked.length, ambiguous: ambiguousDay(rows) }
}

/** A day of the list that can be read in two ways, as it stands there. */
function ambiguousDay(rows: Understanding['rows']): string | undefined {
  for (const { problems } of rows)
    for (const { message, value } of problems)
      if (message.key === 'imports.problem.day.ambiguous') return value
  return undefined
}

/** The names that rows add to the directory, by kind, in the order of the list. */
export function newcomersOf({ naming, rows }: Understanding) {
  const named = new Set(
    rows
      .filter(({ input }) => input)
      .flatMap(({ said }) =>
        said.flatMap((each) => ('names' in each ? each.names.map(({ named }) => named.key) : [])),
      ),
  )
  const all = [...naming.newcomers.values()].filter(({ key }) => named.has(key))
  const ofKind = (kind: DirectoryKind) => all.filter((newcomer) => newcomer.kind === kind)
  return directoryKinds
    .map((kind) => ({ kind, newcomers: ofKind(kind) }))
    .filter(({ newcomers }) => newcomers.length > 0)
}

/** The new organisations whose kind can be set, those first of which nobody has said it yet; `more`: how many are left. */
export function kindsToSet(understanding: Understanding, { kinds }: Mapping) {
  const all = newcomersOf(understanding).flatMap(({ kind, newcomers }) =>
    kind === 'organisation' ? newcomers : [],
  )
  const isSaid = ({ key }: Newcomer) => kinds[key] !== undefined
  const asked = all.sort((a, b) => Number(isSaid(a)) - Number(isSaid(b))).slice(0, mostAsked)
  return { asked, more: all.length - asked.length }
}

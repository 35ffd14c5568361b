import type { MemberRole } from '@/db/values/visits'
import { type Entry, entriesOf } from './entries'
import { valueSaid } from './labels'
import { withoutBrackets } from './pieces'
import { endsAsTitle } from './titles'

/**
 * A person as a cell names them: with a role or a title in brackets, before a colon, or behind a blank or a comma. `absent`
 * is the word that says they were not there.
 */
export type NamedPerson = {
  name: string
  role: MemberRole | null
  title: string | null
  absent: string | null
}

/**
 * The people that one cell names, whether it says that there were more ("等5人"), and whether the signs between them leave a
 * doubt who is named.
 */
export function peopleNamed(text: string): { people: NamedPerson[]; more: boolean; doubtful: boolean } {
  const { entries, doubtful } = entriesOf(text)
  const people: NamedPerson[] = []
  let more = false
  let role: MemberRole | null = null
  for (const entry of entries) {
    const [, before = '', after = ''] = /^([^:：]{1,20})[:：]\s*(.*)$/.exec(entry.text) ?? []
    const leading = before ? (valueSaid('memberRole', before) ?? null) : null
    if (leading) role = leading
    const said = leading ? after : entry.text
    const named = said.replace(/\s*(?:等|等共|一行|及随员)(?:\d+|[一二三四五六七八九十]+)?(?:人|位)?$/u, '')
    more ||= named !== said
    if (named) people.push(personIn({ ...entry, text: named }, role))
  }
  return { people, more, doubtful }
}

const han = /^\p{Script=Han}+$/u

function personIn(entry: Entry, role: MemberRole | null): NamedPerson {
  const { text, inside } = withoutBrackets(entry.text)
  const insideRole = inside ? (valueSaid('memberRole', inside) ?? null) : null
  const absent = inside && valueSaid('attendance', inside) === 'absent' ? inside : null
  const told = [entry.title, insideRole || absent ? null : inside].filter(Boolean).join(', ')
  const titleRole = told ? valueSaid('memberRole', told) : undefined
  const named = { role: insideRole ?? titleRole ?? role, title: titleRole ? null : told || null, absent }
  const parts = text.split(/\s+/u)
  if (parts.length > 1 && parts.every((part) => han.test(part))) {
    // Two characters are often set apart to be as wide as three: 王　健.
    if (parts.every((part) => part.length === 1)) return { ...named, name: parts.join('') }
    return behindBlank(parts, named)
  }
  return { ...named, name: text }
}

function behindBlank(parts: string[], named: Omit<NamedPerson, 'name'>): NamedPerson {
  const [first = '', ...rest] = parts
  const last = parts.at(-1) ?? ''
  const titleFirst = endsAsTitle(first) && last.length <= 4 && !endsAsTitle(last)
  const name = titleFirst ? last : first
  const said = titleFirst ? parts.slice(0, -1).join('') : rest.join('')
  const role = valueSaid('memberRole', said)
  return { ...named, name, role: named.role ?? role ?? null, title: named.title ?? (role ? null : said) }
}

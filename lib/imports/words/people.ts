import type { MemberRole } from '@/db/values/visits'
import { valueSaid } from './labels'
import { piecesOf, withoutBrackets } from './pieces'

/** A person as a cell names them: with a role or a title in brackets, before a colon, or behind a blank. */
export type NamedPerson = { name: string; role: MemberRole | null; title: string | null }

/** The people that one cell names, and whether it says that there were more ("等5人"). */
export function peopleNamed(text: string): { people: NamedPerson[]; more: boolean } {
  const people: NamedPerson[] = []
  let more = false
  let role: MemberRole | null = null
  for (const piece of piecesOf(text)) {
    const [, before = '', after = ''] = /^([^:：]{1,20})[:：]\s*(.*)$/.exec(piece) ?? []
    const leading = before ? (valueSaid('memberRole', before) ?? null) : null
    if (leading) role = leading
    const said = leading ? after : piece
    const named = said.replace(/\s*(?:等|等共|一行|及随员)(?:\d+|[一二三四五六七八九十]+)?(?:人|位)?$/u, '')
    more ||= named !== said
    if (named) people.push(personIn(named, role))
  }
  return { people, more }
}

const han = /^\p{Script=Han}+$/u
const titleEnd =
  /(?:长|主任|书记|经理|总裁|董事|主席|秘书|参赞|领事|大使|代表|教授|委员|总监|翻译|处|员|总)$/u

function personIn(piece: string, role: MemberRole | null): NamedPerson {
  const { text, inside } = withoutBrackets(piece)
  const insideRole = inside ? (valueSaid('memberRole', inside) ?? null) : null
  const title = insideRole ? null : inside
  const named = { role: insideRole ?? role, title }
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
  const titleFirst = titleEnd.test(first) && last.length <= 4 && !titleEnd.test(last)
  const name = titleFirst ? last : first
  const said = titleFirst ? parts.slice(0, -1).join('') : rest.join('')
  const role = valueSaid('memberRole', said)
  return { name, role: named.role ?? role ?? null, title: named.title ?? (role ? null : said) }
}

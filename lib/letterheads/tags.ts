import type { MessageKey } from '../i18n/keys'
import type { Message } from '../result'
import { letterheadFields, memberFields } from './fields'
import { type Place, told } from './places'

const known = new Set<string>(letterheadFields)
const ofMembers = new Set<string>(memberFields)

/** A paragraph, by its number in its part. */
export type Line = Pick<Place, 'part'> & { number: number; text: string }

const at = (key: MessageKey, { part, number, text }: Line, name = ''): Message => ({
  key,
  values: { part, number, text: told(text), name },
})

/** What is wrong with the place of the paper itself: there is none, or not one, alone in a paragraph of the text. */
export function wrongBody(lines: Line[]): Message[] {
  const bodies = lines.filter(({ text }) => /\{\s*body\s*\}/.test(text))
  const own = bodies.filter(({ part, text }) => part === 'body' && /^\s*\{\s*body\s*\}\s*$/.test(text))
  if (bodies.length === 0) return [{ key: 'letterheads.wrong.noBody' }]
  if (bodies.length === 1 && own.length === 1) return []
  const astray = bodies.find((line) => !own.includes(line)) ?? bodies[1]
  return astray ? [at('letterheads.wrong.bodyPlace', astray)] : []
}

const filled = new Set(['body', 'header', 'footer'])

/** Fields that there are not, lists that are not closed or opened, braces without a partner, fields where none is filled. */
export function wrongTags(lines: Line[]): Message[] {
  const open: Line[] = []
  const problems = lines.flatMap((line): Message[] => {
    const rest = line.text.replace(/\{[^{}]*\}/g, '')
    if (!filled.has(line.part)) return rest === line.text ? [] : [at('letterheads.wrong.notFilled', line)]
    if (/[{}]/.test(rest)) return [at('letterheads.wrong.brace', line)]
    return [...line.text.matchAll(/\{([^{}]*)\}/g)].flatMap(([, inside = '']) => {
      const tag = inside.trim()
      if (tag === '#members') {
        open.push(line)
        return []
      }
      if (tag === '/members' || tag === '/')
        return open.pop() ? [] : [at('letterheads.wrong.unopened', line, tag)]
      const fits = known.has(tag) || (open.length > 0 && ofMembers.has(tag))
      return fits ? [] : [at('letterheads.wrong.unknown', line, tag)]
    })
  })
  return [...problems, ...open.map((line) => at('letterheads.wrong.unclosed', line))]
}

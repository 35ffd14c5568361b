import type { MessageKey } from '../i18n/keys'
import type { Message } from '../result'
import { letterheadFields, memberFields } from './fields'
import { type Package, paragraphsOf, textIn } from './package'

const known = new Set<string>(letterheadFields)
const ofMembers = new Set<string>(memberFields)

type Place = { part: 'body' | 'header' | 'footer'; number: number; text: string }

/**
 * What is wrong with a template, each with its place: a part of the file and the number of the paragraph there, from 1. None
 * where it can be used. A template that runs programs or fetches from elsewhere is none.
 */
export function templateProblems(parts: Package): Message[] {
  const paths = [...parts.keys()]
  if (paths.some((path) => /vbaProject|activeX|\/embeddings\//i.test(path)))
    return [{ key: 'letterheads.wrong.programs' }]
  const outside = paths.filter((path) => path.endsWith('.rels')).find((path) => fetches(textIn(parts, path)))
  if (outside) return [{ key: 'letterheads.wrong.fetches' }]

  const places = placesIn(parts)
  const bodies = places.filter(({ text }) => /\{\s*body\s*\}/.test(text))
  const own = bodies.filter(({ part, text }) => part === 'body' && /^\s*\{\s*body\s*\}\s*$/.test(text))
  const body: Message[] = []
  if (bodies.length === 0) body.push({ key: 'letterheads.wrong.noBody' })
  else if (bodies.length > 1 || own.length !== 1) {
    const astray = bodies.find((place) => !own.includes(place)) ?? bodies[1]
    if (astray) body.push(at('letterheads.wrong.bodyPlace', astray))
  }
  return [...body, ...wrongTags(places)]
}

// A link that a reader clicks is fine; what Word would fetch by itself, a picture or another template, is not.
const fetches = (relations: string) =>
  (relations.match(/<Relationship\b[^>]*>/g) ?? []).some(
    (relation) => /TargetMode="External"/.test(relation) && !/relationships\/hyperlink"/.test(relation),
  )

function placesIn(parts: Package): Place[] {
  const kinds = {
    body: /^word\/document\.xml$/,
    header: /^word\/header\d*\.xml$/,
    footer: /^word\/footer\d*\.xml$/,
  }
  return (['body', 'header', 'footer'] as const).flatMap((part) =>
    [...parts.keys()]
      .filter((path) => kinds[part].test(path))
      .flatMap((path) =>
        paragraphsOf(textIn(parts, path)).map((text, index) => ({ part, number: index + 1, text })),
      ),
  )
}

const at = (key: MessageKey, { part, number, text }: Place, name = ''): Message => ({
  key,
  values: { part, number, text: text.trim().slice(0, 80), name },
})

function wrongTags(places: Place[]): Message[] {
  const open: Place[] = []
  const problems = places.flatMap((place): Message[] => {
    const rest = place.text.replace(/\{[^{}]*\}/g, '')
    if (/[{}]/.test(rest)) return [at('letterheads.wrong.brace', place)]
    return [...place.text.matchAll(/\{([^{}]*)\}/g)].flatMap(([, inside = '']) => {
      const tag = inside.trim()
      if (tag === '#members') {
        open.push(place)
        return []
      }
      if (tag === '/members' || tag === '/')
        return open.pop() ? [] : [at('letterheads.wrong.unopened', place, tag)]
      const fits = known.has(tag) || (open.length > 0 && ofMembers.has(tag))
      return fits ? [] : [at('letterheads.wrong.unknown', place, tag)]
    })
  })
  return [...problems, ...open.map((place) => at('letterheads.wrong.unclosed', place))]
}

import type { Message } from '../result'
import { isAllowed, isProgram, isXml, relationsType, typesIn } from './content-types'
import type { Package } from './package'
import { type PartRead, readPart } from './part'
import { isPlace, type Place, placeOf, told } from './places'
import { fetches, hasItsText, isToProgram, partBefore, relationsIn } from './relations'
import { wrongBody, wrongTags } from './tags'

type Types = ReadonlyMap<string, string>
type Read = Place & PartRead

/**
 * What is wrong with a template, each with its place: a part of the file and the number of the paragraph there, from 1. None
 * where it can be used. A template that runs programs or fetches from elsewhere is none, nor one that programs may read in
 * different ways.
 */
export function templateProblems(parts: Package): Message[] {
  const types = typesIn(parts)
  if (!types || !hasItsText(parts)) return [{ key: 'letterheads.wrong.noWord' }]
  const strange = strangeParts(types)
  if (strange.length > 0) return strange

  const read = new Map<string, PartRead>()
  for (const [path, type] of types) {
    if (!isXml(path, type)) continue
    const part = readPart(parts.get(path) ?? Buffer.alloc(0))
    if (!part) return [{ key: 'letterheads.wrong.notXml', values: { path } }]
    read.set(path, part)
  }
  const places = [...read].map(([path, part]): Read => ({ ...placeOf(path, types), ...part }))
  if (places.some(({ runs }) => runs)) return [{ key: 'letterheads.wrong.programs' }]
  const outside = [...wrongRelations(parts, types), ...places.flatMap(fetchingIn)]
  if (outside.length > 0) return outside

  const lines = places
    .filter(isPlace)
    .sort((a, b) => a.order - b.order)
    .flatMap(({ paragraphs, part }) => paragraphs.map((text, index) => ({ part, number: index + 1, text })))
  return [...wrongBody(lines), ...wrongTags(lines)]
}

/** Parts that no letterhead has: what runs, files within the file, and what nobody here knows. */
function strangeParts(types: Types): Message[] {
  const all = [...types]
  if (all.some(([path, type]) => /vbaProject|activeX|\/embeddings\//i.test(path) || isProgram(type)))
    return [{ key: 'letterheads.wrong.programs' }]
  return all.flatMap(([path, type]): Message[] => {
    const asRelations = (type === relationsType) === /\.rels$/i.test(path)
    if (isAllowed(type) && asRelations) return []
    return [{ key: 'letterheads.wrong.part', values: { path: told(path), type: told(type || '—') } }]
  })
}

function wrongRelations(parts: Package, types: Types): Message[] {
  return [...types.keys()]
    .filter((path) => /\.rels$/i.test(path))
    .flatMap((path) => {
      const { part } = placeOf(partBefore(path), types)
      return (relationsIn(parts.get(path) ?? Buffer.alloc(0)) ?? []).flatMap((relation): Message[] => {
        if (isToProgram(relation)) return [{ key: 'letterheads.wrong.programs' }]
        if (!fetches(relation)) return []
        return [{ key: 'letterheads.wrong.fetches', values: { part, target: told(relation.target) } }]
      })
    })
}

const fetchingIn = ({ part, fetching, paragraphs }: Read): Message[] =>
  fetching.map(({ name, paragraph }) => ({
    key: 'letterheads.wrong.fetchingField',
    values: { part, number: paragraph, name: told(name), text: told(paragraphs[paragraph - 1] ?? '') },
  }))

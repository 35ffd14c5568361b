import type { Dictionary, Resolver, Value } from './objects'

/** An element of the tree of tags: its standard role, what it says of itself, and what is in it. */
export type Tag = {
  role: string
  own: Dictionary
  tags: Tag[]
  /** The marked parts of pages: the page's reference and the number. */
  parts: { page: string; number: number }[]
  /** The annotations it stands for. */
  annotations: string[]
}

/** The tree of tags of a PDF, its roles mapped to the standard ones. */
export function tagsOf(pdf: Resolver, root: Dictionary): Tag {
  const roles = pdf.dictionary(root['/RoleMap'])

  const standard = (role: string, steps = 0): string => {
    const mapped = roles[role]
    return typeof mapped === 'string' && steps < 8 ? standard(mapped, steps + 1) : role
  }
  const tag = (own: Dictionary, above: string): Tag => {
    const page = typeof own['/Pg'] === 'string' ? own['/Pg'] : above
    const made: Tag = { role: standard(pdf.text(own['/S'])), own, tags: [], parts: [], annotations: [] }
    for (const kid of pdf.list(own['/K'])) add(made, kid, page)
    return made
  }
  const add = (to: Tag, kid: Value, page: string) => {
    if (typeof kid === 'number') {
      to.parts.push({ page, number: kid })
      return
    }
    const own = pdf.dictionary(kid)
    const at = typeof own['/Pg'] === 'string' ? own['/Pg'] : page
    if (own['/Type'] === '/OBJR') to.annotations.push(String(own['/Obj']))
    else if (own['/Type'] === '/MCR') to.parts.push({ page: at, number: Number(own['/MCID']) })
    else to.tags.push(tag(own, at))
  }
  return tag({ ...root, '/S': '/StructTreeRoot' }, '')
}

/** A tag and all inside it, from first to last as they are read. */
export const allTags = (tag: Tag): Tag[] => [tag, ...tag.tags.flatMap(allTags)]

/** What the attributes of a tag say under a name. */
export function attributeOf(pdf: Resolver, { own }: Tag, name: string): Value | undefined {
  for (const each of pdf.list(own['/A'])) {
    const said = pdf.dictionary(each)[name]
    if (said !== undefined) return said
  }
  return undefined
}

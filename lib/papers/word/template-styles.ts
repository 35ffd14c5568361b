// Every template has these as Word made them, small and plain: a paper brings its own under another name.
const everywhere = ['body text', 'caption', 'quote', 'list paragraph', 'subtitle', 'footer']

/**
 * How the styles of a paper go into a template: headings, and all that the office has made under the same name, are the
 * template's own; the others are added under ids that no template has. `renamed` makes XML name them so.
 */
export function stylesFor(templateStyles: string, ownStyles: string) {
  const theirs = new Map(stylesIn(templateStyles).map(({ id, name }) => [name, id]))
  const own = stylesIn(ownStyles.replace(/(?<=<w:name w:val=")[^"]*/g, paperName))
  const ids = new Map(own.map(({ id, name }) => [id, theirs.get(name) ?? `Legation${id}`]))
  const base = /<w:style\b[^>]*w:type="paragraph"[^>]*w:default="(?:1|true)"[^>]*>/.exec(templateStyles)?.[0]
  ids.set('Normal', attribute(base ?? '', 'styleId') ?? 'Normal')

  const renamed = (xml: string) =>
    xml.replace(/(?<=<w:(?:pStyle|rStyle|basedOn|next|link) w:val=")[^"]*(?=")/g, (id) => ids.get(id) ?? id)
  return {
    renamed,
    added: own
      .filter(({ id, name }) => !theirs.has(name) && id !== 'Normal')
      .map(({ xml, id }) => renamed(xml).replace(`w:styleId="${id}"`, `w:styleId="Legation${id}"`)),
  }
}

const paperName = (name: string) => (everywhere.includes(name.toLowerCase()) ? `Paper ${name}` : name)

/** The styles of a file; Word compares their names without regard to capitals. */
function stylesIn(xml: string) {
  const all = xml.match(/<w:style [\s\S]*?<\/w:style>/g) ?? []
  return all.map((style) => ({
    xml: style,
    id: attribute(style, 'styleId') ?? '',
    name: (/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? '').toLowerCase(),
  }))
}

const attribute = (xml: string, name: string) => new RegExp(`\\bw:${name}="([^"]*)"`).exec(xml)?.[1]

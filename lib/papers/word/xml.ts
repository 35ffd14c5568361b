/** An element of an XML file: its name with its prefix, its attributes, and what is in it. */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] }

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
    name ? (entities[name] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  )

const token =
  /<[?!][^>]*>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/g

/** The XML of a part of an office file, for tests. Throws where it is not well formed or holds a letter that XML may not. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  let at = 0
  for (const found of xml.matchAll(token)) {
    if (found.index !== at) break
    at += found[0].length
    const [whole, end, begin, attributes = '', closed] = found
    const inside = open.at(-1) ?? root
    if (begin) {
      const element = { name: begin, attributes: attributesOf(attributes), children: [] }
      inside.children.push(element)
      if (!closed) open.push(element)
    } else if (end) {
      if (open.pop()?.name !== end) throw new Error(`</${end}> closes what was not opened`)
    } else if (!whole.startsWith('<')) inside.children.push(unescaped(whole))
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  if (at !== xml.length || open.length > 1 || /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(xml))
    throw new Error(`No XML at ${at}: ${xml.slice(at, at + 40)}`)
  const first = root.children.find((child) => typeof child !== 'string')
  if (!first || typeof first === 'string') throw new Error('No element in the XML')
  return first
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
  return Object.fromEntries(
    pairs.map(([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')]),
  )
}

const elements = ({ children }: Element) => children.filter((child) => typeof child !== 'string')

/** The elements right inside one, of a name. */
export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element ? elements(element).filter((child) => child.name === name) : []

/** The first element right inside one, along a path of names. */
export const childOf = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((inside, name) => childrenOf(inside, name)[0], element)

/** The elements anywhere inside one, of these names, in their order. */
export const allOf = (element: Element, ...names: string[]): Element[] =>
  elements(element).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...allOf(child, ...names),
  ])

/** The letters inside an element. */
export const lettersIn = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : lettersIn(child))).join('')

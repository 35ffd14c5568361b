import { allOf, childOf, childrenOf, type Element, lettersIn } from './xml'

type Part = (name: string) => Element | undefined

/** What a paragraph says and is, by the lists, styles and links of its file. */
export function paragraphReader(part: Part, styles: Element | undefined) {
  const links = new Map(
    childrenOf(part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target,
    ]),
  )
  const levels = outlineLevels(styles)
  const formats = listFormats(part('word/numbering.xml'))

  return (paragraph: Element) => {
    const properties = childOf(paragraph, 'w:pPr')
    const style = childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? ''
    const list = childOf(properties, 'w:numPr', 'w:numId')?.attributes['w:val']
    return {
      style,
      text: textOf(paragraph),
      level: levels.get(style),
      list: list ? (formats.get(list) ?? 'none') : undefined,
      listId: list,
      bookmarks: allOf(paragraph, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? ''),
      links: allOf(paragraph, 'w:hyperlink').map((link) => {
        const { 'r:id': id, 'w:anchor': anchor } = link.attributes
        return { text: textOf(link), to: id ? links.get(id) : anchor && `#${anchor}` }
      }),
    }
  }
}

function textOf(element: Element): string {
  return allOf(element, 'w:t', 'w:br', 'w:tab')
    .filter(({ attributes }) => attributes['w:pos'] === undefined)
    .map((each) => (each.name === 'w:t' ? lettersIn(each) : each.name === 'w:br' ? '\n' : '\t'))
    .join('')
}

/** The outline level that each style of a heading has, from 1; by its name, as Word goes, whatever its id. */
function outlineLevels(styles: Element | undefined): Map<string, number> {
  return new Map(
    childrenOf(styles, 'w:style').flatMap((style) => {
      const name = childOf(style, 'w:name')?.attributes['w:val'] ?? ''
      const [, level] = /^heading (\d)$/i.exec(name) ?? []
      return level ? [[style.attributes['w:styleId'] ?? '', Number(level)]] : []
    }),
  )
}

/** How each list of a file counts: `decimal`, `bullet` … */
function listFormats(numbering: Element | undefined): Map<string, string> {
  const formats = new Map(
    childrenOf(numbering, 'w:abstractNum').map((list) => [
      list.attributes['w:abstractNumId'],
      childOf(list, 'w:lvl', 'w:numFmt')?.attributes['w:val'] ?? '',
    ]),
  )
  return new Map(
    childrenOf(numbering, 'w:num').map((list) => {
      const abstract = childOf(list, 'w:abstractNumId')?.attributes['w:val']
      return [list.attributes['w:numId'] ?? '', formats.get(abstract) ?? '']
    }),
  )
}

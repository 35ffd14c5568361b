import { strFromU8, unzipSync } from 'fflate'
import { paragraphReader } from './read-paragraph'
import { allOf, childOf, childrenOf, type Element, lettersIn, readXml } from './xml'

/** What a reader's program finds in a Word file: for tests, to hold it against the tree it came from. */
export function readDocx(docx: Buffer) {
  const parts = unzipSync(new Uint8Array(docx))
  const part = (name: string) => {
    const bytes = parts[name]
    return bytes ? readXml(strFromU8(bytes)) : undefined
  }
  const document = part('word/document.xml')
  const body = childOf(document, 'w:body')
  if (!document || !body) throw new Error('Not a Word file')
  const styles = part('word/styles.xml')
  const readParagraph = paragraphReader(part, styles)
  const paragraphs = allOf(body, 'w:p').map(readParagraph)
  const footers = Object.keys(parts).filter((name) => /^word\/footer\d+\.xml$/.test(name))

  return {
    parts: Object.keys(parts),
    body,
    styles,
    paragraphs,
    /** Every letter, a line for each paragraph. */
    text: paragraphs.map(({ text }) => text).join('\n'),
    headings: paragraphs.flatMap(({ level, text, bookmarks }) => (level ? [{ level, text, bookmarks }] : [])),
    tables: childrenOf(body, 'w:tbl').map((table) => tableOf(table, (p) => readParagraph(p).text)),
    links: paragraphs.flatMap(({ links }) => links),
    languages: [...new Set(allOf(body, 'w:lang').flatMap(({ attributes }) => Object.values(attributes)))],
    pictures: allOf(body, 'wp:docPr').map(({ attributes }) => attributes.descr ?? ''),
    properties: propertiesOf(part('docProps/core.xml')),
    footers: footers.map((name) => {
      const footer = part(name)
      return {
        text: footer ? allOf(footer, 'w:t').map(lettersIn).join('') : '',
        fields: footer ? allOf(footer, 'w:instrText').map((field) => lettersIn(field).trim()) : [],
      }
    }),
  }
}

function tableOf(table: Element, textOf: (paragraph: Element) => string) {
  const rows = childrenOf(table, 'w:tr')
  const widths = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol')
  return {
    rows: rows.map((row) =>
      childrenOf(row, 'w:tc').map((cell) => childrenOf(cell, 'w:p').map(textOf).join('\n')),
    ),
    headRows: rows.filter((row) => isOn(childOf(row, 'w:trPr', 'w:tblHeader'))).length,
    wholeRows: rows.filter((row) => isOn(childOf(row, 'w:trPr', 'w:cantSplit'))).length,
    widths: widths.map(({ attributes }) => Number(attributes['w:w'])),
  }
}

const isOn = (element: Element | undefined) =>
  element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '')

function propertiesOf(core: Element | undefined): Record<string, string> {
  if (!core) return {}
  const told = core.children.filter((child) => typeof child !== 'string')
  return Object.fromEntries(told.map((each) => [each.name.replace(/^\w+:/, ''), lettersIn(each)]))
}

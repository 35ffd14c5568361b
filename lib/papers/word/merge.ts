import { strToU8, type Unzipped } from 'fflate'
import { sayOnly } from './own-properties'
import { change, partOf } from './zip'

/** What the XML of a body leans on in the rest of its file. */
export type Needs = {
  styles: string[]
  abstractLists: string[]
  lists: string[]
  relationships: string[]
  media: Unzipped
  /** What the paper says of itself. */
  coreProperties: string
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const namespaces = {
  w: main,
  r: office,
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
}

/** A Word file with all that a body in it needs, and with the paper's own properties in place of its own. */
export function mergedInto(file: Unzipped, needs: Needs): Unzipped {
  const parts = { ...file, ...needs.media }
  change(parts, 'word/document.xml', (xml) => xml.replace(/<w:document\b[^>]*>/, withNamespaces))
  const relationships = [...needs.relationships]
  if (needs.lists.length > 0 && !parts['word/numbering.xml']) {
    parts['word/numbering.xml'] = strToU8(`<w:numbering xmlns:w="${main}"></w:numbering>`)
    relationships.push(`<Relationship Id="legationLists" Type="${office}/numbering" Target="numbering.xml"/>`)
  }
  change(parts, 'word/numbering.xml', (xml) => withLists(opened(xml, 'w:numbering'), needs))
  change(parts, 'word/styles.xml', (xml) =>
    opened(xml, 'w:styles').replace('</w:styles>', () => `${needs.styles.join('')}</w:styles>`),
  )
  const links = 'word/_rels/document.xml.rels'
  parts[links] ??= strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
  )
  change(parts, links, (xml) =>
    opened(xml, 'Relationships').replace(
      '</Relationships>',
      () => `${relationships.join('')}</Relationships>`,
    ),
  )
  change(parts, '[Content_Types].xml', (xml) => withTypes(xml, partOf(parts, 'word/numbering.xml') !== ''))
  sayOnly(parts, needs.coreProperties)
  return parts
}

/** An element that holds nothing yet, with room for something. */
const opened = (xml: string, name: string) =>
  xml.replace(new RegExp(`<${name}\\b([^>]*)/>`), (_, attributes) => `<${name}${attributes}></${name}>`)

const withNamespaces = (tag: string) =>
  Object.entries(namespaces).reduce(
    (told, [prefix, uri]) =>
      told.includes(`xmlns:${prefix}=`)
        ? told
        : told.replace('<w:document', `<w:document xmlns:${prefix}="${uri}"`),
    tag,
  )

// Word wants all kinds of lists before the lists themselves.
function withLists(xml: string, { abstractLists, lists }: Needs): string {
  const first = xml.search(/<w:num\b/)
  const end = xml.search(/<w:numIdMacAtCleanup|<\/w:numbering>/)
  const at = first < 0 ? end : first
  return [xml.slice(0, at), ...abstractLists, xml.slice(at, end), ...lists, xml.slice(end)].join('')
}

function withTypes(xml: string, hasLists: boolean): string {
  const types = [
    /Extension="jpg"/i.test(xml) ? '' : '<Default Extension="jpg" ContentType="image/jpeg"/>',
    !hasLists || xml.includes('/word/numbering.xml')
      ? ''
      : '<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>',
  ]
  return xml.replace('</Types>', `${types.join('')}</Types>`)
}

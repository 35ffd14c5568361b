import type { Package } from './package'
import { attributeOf, readXml } from './xml'

/** A relation between parts of a Word file, or to something outside of it. */
type Relation = { type: string; target: string; outside: boolean }

const own = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

const runs =
  /vba|control|activex|oleobject|\/package$|afchunk|subdocument|toolbars|keymap|extensibility|webextension/i
// What a target is when it begins with a scheme, a drive, or the name of a machine.
const elsewhere = /^\s*(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i

/** The relations that a part of them lists; undefined where they cannot be read. */
export function relationsIn(bytes: Buffer): Relation[] | undefined {
  const found: Relation[] = []
  const sound = readXml(bytes, {
    open: (element) => {
      if (element.name !== 'Relationship') return
      const target = attributeOf(element, 'Target') ?? ''
      const mode = attributeOf(element, 'TargetMode') ?? 'Internal'
      found.push({
        type: attributeOf(element, 'Type') ?? '',
        target,
        outside: mode !== 'Internal' || elsewhere.test(target),
      })
    },
  })
  return sound ? found : undefined
}

/** Whether Word would follow a relation by itself. A link that a reader clicks it would not. */
export const fetches = ({ type, outside }: Relation) =>
  outside && type !== `${own}/hyperlink` && type !== `${strict}/hyperlink`

/** Whether a relation is to what runs, or to a file within the file. */
export const isToProgram = ({ type }: Relation) => runs.test(type)

/** The part whose relations a part of them lists: word/document.xml for word/_rels/document.xml.rels. */
export const partBefore = (path: string) => path.replace(/_rels\/([^/]*)\.rels$/i, '$1')

/** Whether a Word file says that its text is where it is looked for. */
export function hasItsText(parts: Package): boolean {
  const list = parts.get('_rels/.rels')
  const texts = (list && relationsIn(list))?.filter(({ type }) => /\/officeDocument$/.test(type)) ?? []
  const [text] = texts
  return texts.length === 1 && text?.target.replace(/^\//, '') === 'word/document.xml'
}

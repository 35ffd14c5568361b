import { fieldsFollowed } from './word-fields'
import { attributeOf, type Element, nameOf, readXml } from './xml'

/** What a part of a Word file holds, its paragraphs numbered from 1 in the order in which they begin. */
export type PartRead = {
  /** What each says, without what stands in text boxes that hang on it: these are paragraphs of their own. */
  paragraphs: string[]
  /** Fields and links by which Word would fetch something, each with its paragraph; 0 where it stands in none. */
  fetching: { name: string; paragraph: number }[]
  runs: boolean
}

const programs = new Set(['OLEObject', 'control', 'webVideoPr'])
const joined = new Set(['altChunk', 'subDoc', 'mailMerge'])
const unsure = new Set(['AlternateContent', 'del', 'moveFrom', 'delInstrText'])

/** Reads a part; undefined where it is not well-formed. */
export function readPart(bytes: Buffer): PartRead | undefined {
  const paragraphs: string[] = []
  const within: number[] = []
  const links: PartRead['fetching'] = []
  const fields = fieldsFollowed()
  const path: string[] = []
  let runs = false
  const here = () => within.at(-1) ?? 0

  const sound = readXml(bytes, {
    open(element) {
      const { name, written } = element
      path.push(written)
      if (written === 'w:p') within.push(paragraphs.push(''))
      runs ||= programs.has(name)
      if (joined.has(name)) links.push({ name, paragraph: here() })
      if (unsure.has(name)) fields.unsure(here())
      for (const link of linksOf(element)) links.push({ name: link, paragraph: here() })
      if (name === 'fldSimple') fields.whole(attributeOf(element, 'instr') ?? '', here())
      if (name === 'fldChar') turn(fields, attributeOf(element, 'fldCharType'), here())
    },
    text(said) {
      const at = path.at(-1) ?? ''
      const name = nameOf(at)
      if (name === 't' || name === 'instrText') fields.text(said, here(), name === 'instrText')
      if (name === 'style' && remoteStyle.test(said)) links.push({ name: said.trim(), paragraph: here() })
      if (at === 'w:t' && here() > 0) paragraphs[here() - 1] += said
    },
    close(written) {
      path.pop()
      if (written === 'w:p') within.pop()
    },
  })
  fields.finish()
  return sound ? { paragraphs, fetching: [...links, ...fields.found], runs } : undefined
}

function turn(fields: ReturnType<typeof fieldsFollowed>, type: string | undefined, paragraph: number) {
  if (type === 'begin') fields.begin(paragraph)
  else if (type === 'separate') fields.separate()
  else if (type === 'end') fields.end()
}

const inFile = /^\s*(?:#|data:)/i
const remoteStyle = /url\(\s*["']?\s*(?!["'#]|data:)|@import/i
const drawn = new Set(['image', 'feImage', 'use'])

/** Where an element says that its content lies: a linked picture, a filling, an image within a drawing. */
function linksOf({ name, attributes }: Element): string[] {
  return attributes.flatMap(([attribute, value]) => {
    const of = nameOf(attribute)
    const prefixed = attribute !== of && ['link', 'href', 'althref'].includes(of) && name !== 'a'
    const source = prefixed || of === 'src' || (of === 'href' && drawn.has(name))
    return (source && !inFile.test(value)) || remoteStyle.test(value) ? [value] : []
  })
}

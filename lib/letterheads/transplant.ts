import { type Package, textIn } from './package'

/** What of a paper goes into another Word file: its body, and the parts that the body leans on. */
type Donor = { body: string; styles: string[]; abstracts: string[]; numbers: string[]; relations: string[] }

const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([found]) => found)
const attribute = (element: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1]

const numberingPath = 'word/numbering.xml'
const stylesPath = 'word/styles.xml'
const relationsPath = 'word/_rels/document.xml.rels'
// Above what any template has by itself, so that numbers of ours and of its own never meet.
const offset = 70_000

function donorOf(paper: Package): Donor {
  const document = textIn(paper, 'word/document.xml')
  const inside = /<w:body>(.*)<\/w:body>/s.exec(document)?.[1] ?? ''
  const numbering = textIn(paper, numberingPath)
  return {
    body: inside.replace(/<w:sectPr\b(?:(?!<w:sectPr\b).)*<\/w:sectPr>\s*$/s, ''),
    styles: all(textIn(paper, stylesPath), /<w:style\b.*?<\/w:style>/gs),
    abstracts: all(numbering, /<w:abstractNum\b.*?<\/w:abstractNum>/gs),
    numbers: all(numbering, /<w:num\b.*?<\/w:num>/gs),
    relations: all(textIn(paper, relationsPath), /<Relationship\b[^>]*>/g),
  }
}

const shifted = (xml: string, pattern: RegExp) =>
  xml.replace(pattern, (_, before: string, number: string) => `${before}${Number(number) + offset}`)

/**
 * Sets the body of a paper, a Word file of ours, in the place of the paragraph that holds `marker` in another Word file, with
 * what it leans on: styles that the other has not (its own win), lists, links and pictures.
 */
export function transplant(template: Package, paper: Package, marker: string): Package {
  const donor = donorOf(paper)
  const parts = new Map(template)
  const used = donor.relations.filter((relation) => /\/(hyperlink|image)"/.test(relation))
  const put = (path: string, text: string) => parts.set(path, Buffer.from(text))

  let body = shifted(donor.body, /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)/g)
  body = shifted(body, /(<wp:docPr\b[^>]*?\bid=")(\d+)/g)
  body = shifted(body, /(<w:numId\b[^>]*?w:val=")(\d+)/g)
  for (const relation of used) {
    const id = attribute(relation, 'Id')
    if (id) body = body.replaceAll(`="${id}"`, `="legation${id}"`)
  }
  const place = new RegExp(`<w:p[ >](?:(?!<w:p[ >]).)*?${marker}.*?</w:p>`, 's')
  const document = textIn(template, 'word/document.xml').replace(place, () => body)
  put('word/document.xml', withNamespaces(document, textIn(paper, 'word/document.xml')))
  put(stylesPath, withStyles(textIn(template, stylesPath), donor.styles))
  if (donor.numbers.length > 0) putNumbering(parts, donor, paper)
  putRelations(parts, used, paper)
  return parts
}

/** The prefixes that the body speaks, told at the root where the template's root lacks them. */
function withNamespaces(document: string, from: string): string {
  const rootOf = (xml: string) => /<w:document\b[^>]*>/.exec(xml)?.[0] ?? ''
  const root = rootOf(document)
  const lacking = all(rootOf(from), /xmlns:\w+="[^"]*"/g).filter(
    (told) => !root.includes(`${told.slice(0, told.indexOf('='))}=`),
  )
  return document.replace(root, () => root.replace(/>$/, `${lacking.map((told) => ` ${told}`).join('')}>`))
}

function withStyles(styles: string, ours: string[]): string {
  const own = new Set(all(styles, /w:styleId="[^"]*"/g))
  const lacking = ours
    .filter((style) => !own.has(`w:styleId="${attribute(style, 'w:styleId')}"`))
    // Only one style may be the one that is meant where none is named.
    .map((style) => style.replace(/\bw:default="(1|true|on)"/, ''))
  return styles.replace('</w:styles>', () => `${lacking.join('')}</w:styles>`)
}

function putNumbering(parts: Package, donor: Donor, paper: Package): void {
  const shift = (xml: string) =>
    shifted(shifted(xml, /(\bw:abstractNumId(?: w:val)?=")(\d+)/g), /(<w:num\b[^>]*?w:numId=")(\d+)/g)
  const [abstracts, numbers] = [donor.abstracts, donor.numbers].map((each) => shift(each.join('')))
  const own = textIn(parts, numberingPath)
  const base = own || textIn(paper, numberingPath).replace(/<w:(abstractNum|num)\b.*?<\/w:\1>/gs, '')
  // All abstract ones stand before the first number (ECMA-376, 17.9.16).
  const first = /<w:num\b|<w:numIdMacAtCleanup\b|<\/w:numbering>/.exec(base)?.index ?? base.length
  const whole = `${base.slice(0, first)}${abstracts}${base.slice(first)}`
  const last = /<w:numIdMacAtCleanup\b|<\/w:numbering>/.exec(whole)?.index ?? whole.length
  parts.set(numberingPath, Buffer.from(`${whole.slice(0, last)}${numbers}${whole.slice(last)}`))
  if (own) return
  addRelation(
    parts,
    '<Relationship Id="legationNumbering" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>',
  )
  addContentType(
    parts,
    '<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>',
  )
}

function putRelations(parts: Package, relations: string[], paper: Package): void {
  for (const relation of relations) {
    const id = attribute(relation, 'Id')
    const target = attribute(relation, 'Target') ?? ''
    const named = relation.replace(`Id="${id}"`, `Id="legation${id}"`)
    const picture = paper.get(`word/${target}`)
    const moved = target.replace('media/', 'media/legation-')
    if (picture) {
      parts.set(`word/${moved}`, picture)
      const ending = target.split('.').at(-1) ?? ''
      const type = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', gif: 'image/gif' }[ending]
      if (type) addContentType(parts, `<Default Extension="${ending}" ContentType="${type}"/>`)
    }
    addRelation(parts, picture ? named.replace(`Target="${target}"`, `Target="${moved}"`) : named)
  }
}

function addRelation(parts: Package, relation: string): void {
  const own = textIn(parts, relationsPath)
  parts.set(relationsPath, Buffer.from(own.replace('</Relationships>', () => `${relation}</Relationships>`)))
}

function addContentType(parts: Package, type: string): void {
  const path = '[Content_Types].xml'
  const own = textIn(parts, path)
  const key = /(?:Extension|PartName)="[^"]*"/.exec(type)?.[0] ?? type
  if (own.toLowerCase().includes(key.toLowerCase())) return
  // Defaults may stand anywhere before or among the overrides.
  parts.set(path, Buffer.from(own.replace(/<Types\b[^>]*>/, (root) => `${root}${type}`)))
}

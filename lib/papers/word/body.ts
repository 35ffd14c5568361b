import 'server-only'

import { type Unzipped, unzipSync } from 'fflate'
import type { Paper } from '../tree'
import { partsOf } from './docx'
import { mergedInto, type Needs } from './merge'
import { stylesFor } from './template-styles'
import { partOf, zipOf } from './zip'

/**
 * The blocks of a paper for a template of the office: `xml` to stand where the template has its place for them, and
 * `finished`, which gives the filled template what that XML leans on: styles, lists, links, pictures.
 */
type PaperBody = { xml: string; finished: (filled: Buffer) => Buffer }

// Numbers and names that no template has, so that nothing of it is taken for ours.
const numbersFrom = 9000

/**
 * The blocks of a paper as Word's XML for that template, without title and page. Headings get the template's own heading
 * styles where it has them, and a style of ours that the template has under the same name is the template's. Throws where
 * the template is no Word file.
 */
export async function bodyFor(template: Buffer, paper: Paper): Promise<PaperBody> {
  const into = unzipSync(new Uint8Array(template))
  if (!into['word/document.xml']) throw new Error('The template is not a Word file')
  const own = await partsOf(paper, { bare: true })
  const styles = stylesFor(partOf(into, 'word/styles.xml'), partOf(own, 'word/styles.xml'))
  const coreProperties = partOf(own, 'docProps/core.xml')
  const needs: Needs = { ...listsOf(own), ...linksOf(own), styles: styles.added, coreProperties }

  return {
    xml: renumbered(styles.renamed(bodyXml(own))),
    finished: (filled) => zipOf(mergedInto(unzipSync(new Uint8Array(filled)), needs)),
  }
}

function bodyXml(parts: Unzipped): string {
  const xml = partOf(parts, 'word/document.xml')
  return xml.slice(xml.indexOf('<w:body>') + '<w:body>'.length, xml.lastIndexOf('<w:sectPr'))
}

const raised = (number: string) => String(Number(number) + numbersFrom)

function renumbered(xml: string): string {
  return xml
    .replace(/(?<=<w:numId w:val=")\d+/g, raised)
    .replace(/(?<=<w:bookmark(?:Start|End)\b[^>]*\bw:id=")\d+/g, raised)
    .replace(/(?<=<(?:wp:docPr|pic:cNvPr)\b[^>]*\bid=")\d+/g, raised)
    .replace(/(?<=\b(?:r:id|r:embed)=")rId/g, 'legation')
    .replace(/(?<=\b(?:w:name|w:anchor)="|\bPAGEREF )part_/g, 'legation_')
}

function listsOf(parts: Unzipped): Pick<Needs, 'abstractLists' | 'lists'> {
  const xml = partOf(parts, 'word/numbering.xml')
    .replace(/(?<=\bw:(?:abstractNumId|numId)=")\d+/g, raised)
    .replace(/(?<=<w:abstractNumId w:val=")\d+/g, raised)
  return {
    abstractLists: xml.match(/<w:abstractNum [\s\S]*?<\/w:abstractNum>/g) ?? [],
    lists: xml.match(/<w:num [\s\S]*?<\/w:num>/g) ?? [],
  }
}

function linksOf(parts: Unzipped): Pick<Needs, 'relationships' | 'media'> {
  const all = partOf(parts, 'word/_rels/document.xml.rels').match(/<Relationship [^>]*\/>/g) ?? []
  const kept = all.filter((each) => /relationships\/(?:hyperlink|image)"/.test(each))
  const media = Object.keys(parts).filter((name) => name.startsWith('word/media/'))
  return {
    relationships: kept.map((each) =>
      each.replace('Id="rId', 'Id="legation').replace('Target="media/', 'Target="media/legation-'),
    ),
    media: Object.fromEntries(
      media.map((name) => [
        name.replace('word/media/', 'word/media/legation-'),
        parts[name] ?? new Uint8Array(),
      ]),
    ),
  }
}

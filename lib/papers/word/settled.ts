import { type Unzipped, unzipSync } from 'fflate'
import type { Manuscript } from '../manuscript/manuscript'
import type { Paper } from '../tree'
import { coreProperties } from './core-properties'
import { fontTable } from './font-table'
import { change } from './zip'

/**
 * A Word file as `docx` packs it, made the same for the same paper: its properties ours and without a clock, its
 * numbers counted anew from 1.
 */
export function settled(packed: Buffer, paper: Paper, manuscript: Manuscript): Unzipped {
  const parts = unzipSync(packed)
  change(parts, 'docProps/core.xml', () => coreProperties(paper, manuscript))
  change(parts, 'word/fontTable.xml', fontTable)
  change(parts, 'word/settings.xml', (xml) => withLanguage(xml, paper.lang))
  change(parts, 'word/styles.xml', offTheGrid)
  nameLinks(parts)
  change(parts, 'word/document.xml', countedAnew)
  return parts
}

function withLanguage(xml: string, lang: Paper['lang']): string {
  const latin = lang === 'en' ? 'en-GB' : 'en-US'
  return xml.replace('</w:compat>', `</w:compat><w:themeFontLang w:val="${latin}" w:eastAsia="zh-CN"/>`)
}

/** Our styles hold their own measure, which a grid would change: `docx` has no word for that. */
const offTheGrid = (xml: string) =>
  xml.replace(/<w:spacing (?=[^>]*\bw:(?:before|after|line)=)/g, '<w:snapToGrid w:val="0"/>$&')

/** The links of a paper have names by chance; here they get numbers. */
function nameLinks(parts: Unzipped): void {
  const names = new Map<string, string>()
  const numbered = (name: string) => {
    const known = names.get(name) ?? `rIdLink${names.size + 1}`
    names.set(name, known)
    return known
  }
  const link = /(?<=\b(?:r:id|Id)=")rId[\w-]{21}(?=")/g
  for (const name of ['word/document.xml', 'word/_rels/document.xml.rels'])
    change(parts, name, (xml) => xml.replace(link, numbered))
}

/** `docx` counts bookmarks and drawings on from file to file. */
function countedAnew(xml: string): string {
  return [
    /(?<=<w:bookmark(?:Start|End)\b[^>]*\bw:id=")\d+/g,
    /(?<=<(?:wp:docPr|pic:cNvPr)\b[^>]*\bid=")\d+/g,
  ].reduce((told, number) => {
    const given = new Map<string, string>()
    return told.replace(number, (found) => {
      const known = given.get(found) ?? String(given.size + 1)
      given.set(found, known)
      return known
    })
  }, xml)
}

import { strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate'
import type { Manuscript } from '../manuscript/manuscript'
import type { Paper } from '../tree'
import { coreProperties } from './core-properties'
import { fontTable } from './font-table'

// The first moment that a ZIP can tell, on whatever clock.
const noTime = new Date(1980, 0, 1)

/**
 * A Word file as `docx` packs it, made the same for the same paper: its properties ours and without a clock, its
 * numbers counted anew from 1, its ZIP without times.
 */
export function settled(packed: Buffer, paper: Paper, manuscript: Manuscript): Buffer {
  const parts = unzipSync(packed)
  change(parts, 'docProps/core.xml', () => coreProperties(paper, manuscript))
  change(parts, 'word/fontTable.xml', fontTable)
  change(parts, 'word/settings.xml', (xml) => withLanguage(xml, paper.lang))
  change(parts, 'word/styles.xml', offTheGrid)
  nameLinks(parts)
  change(parts, 'word/document.xml', countedAnew)
  // Programs look for the list of parts first.
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const files: Zippable = Object.fromEntries(
    names.map((name) => [name, [parts[name] ?? new Uint8Array(), { level: name.endsWith('.jpg') ? 0 : 6 }]]),
  )
  return Buffer.from(zipSync(files, { mtime: noTime }))
}

const rank = (name: string) => ['[Content_Types].xml', '_rels/.rels'].indexOf(name) >>> 0

function change(parts: Unzipped, name: string, to: (xml: string) => string): void {
  const part = parts[name]
  if (part) parts[name] = strToU8(to(strFromU8(part)))
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

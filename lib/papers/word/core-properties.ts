import { oneLine } from '../letters'
import type { Manuscript } from '../manuscript/manuscript'
import type { Paper } from '../tree'

const named = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

/** What the file says of itself. No times: the paper says on its face of which day it is. */
export function coreProperties({ lang, footer }: Paper, { title, subtitle, author, reference }: Manuscript) {
  const lines = [
    ['dc:title', title],
    ['dc:subject', subtitle],
    ['dc:creator', author[0]],
    ['cp:keywords', reference],
    ['cp:category', oneLine(footer)],
    ['dc:language', lang],
  ]
  const told = lines.flatMap(([name, said]) => (said ? [`<${name}>${escaped(said)}</${name}>`] : []))
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${named}>${told.join('')}</cp:coreProperties>`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

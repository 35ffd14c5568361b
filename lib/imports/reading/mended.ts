import { strToU8, zipSync } from 'fflate'

const failedCell = /(<(?:\w+:)?c\b[^>]*?\st\s*=\s*)(["'])e\2/g
const from1904 = /(<(?:\w+:)?workbookPr\b[^>]*?\bdate1904\s*=\s*)(["'])true\2/

/**
 * The workbook of these files, written so that the reader of the format says what it otherwise passes over: it leaves a cell
 * empty whose formula failed, and knows days counted from 1904 only by "1". Undefined where there is nothing of either.
 */
export function mended(files: ReadonlyMap<string, string>): Buffer | undefined {
  const changed = new Map<string, string>()
  for (const [path, xml] of files) {
    const said = path.startsWith('xl/worksheets/') ? xml.replace(failedCell, '$1$2str$2') : xml
    const dated = path === 'xl/workbook.xml' ? said.replace(from1904, '$1$2' + '1$2') : said
    if (dated !== xml) changed.set(path, dated)
  }
  if (changed.size === 0) return undefined
  const entries = [...files].map(([path, xml]) => [path, strToU8(changed.get(path) ?? xml)] as const)
  return Buffer.from(zipSync(Object.fromEntries(entries), { level: 0 }))
}

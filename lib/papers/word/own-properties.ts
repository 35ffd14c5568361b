import { strToU8, type Unzipped } from 'fflate'
import { change, partOf } from './zip'

const list = '_rels/.rels'
const properties = 'http://schemas.openxmlformats.org/officeDocument/2006'

/**
 * Lets a file say of itself what the paper says, `core`, and nothing that its template said: no author or last editor, no
 * manager, no path of a template, no properties of the office's own, no small picture of what once stood in it.
 */
export function sayOnly(parts: Unzipped, core: string): void {
  const links = partOf(parts, list).match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? []
  for (const link of links) {
    const name = /\bTarget\s*=\s*["']\/?([^"']+)["']/.exec(link)?.[1] ?? ''
    if (!parts[name]) continue
    if (/core-?properties/i.test(link)) parts[name] = strToU8(core)
    else if (/extended-?properties/i.test(link)) parts[name] = nothing('extended-properties')
    else if (/custom-?properties/i.test(link)) parts[name] = nothing('custom-properties')
    else if (/metadata\/thumbnail/i.test(link)) {
      delete parts[name]
      change(parts, list, (xml) => xml.replace(link, ''))
    }
  }
}

const nothing = (kind: string) =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="${properties}/${kind}"/>`,
  )

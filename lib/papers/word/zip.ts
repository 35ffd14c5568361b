import { strFromU8, strToU8, type Unzipped, type Zippable, zipSync } from 'fflate'

// The first moment that a ZIP can tell, on whatever clock.
const noTime = new Date(1980, 0, 1)

/** The parts of a Word file as one, the same for the same parts. */
export function zipOf(parts: Unzipped): Buffer {
  // Programs look for the list of parts first.
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const files: Zippable = Object.fromEntries(
    names.map((name) => [name, [parts[name] ?? new Uint8Array(), { level: name.endsWith('.jpg') ? 0 : 6 }]]),
  )
  return Buffer.from(zipSync(files, { mtime: noTime }))
}

const rank = (name: string) => ['[Content_Types].xml', '_rels/.rels'].indexOf(name) >>> 0

/** The letters of a part; none where there is no such part. */
export function partOf(parts: Unzipped, name: string): string {
  const part = parts[name]
  return part ? strFromU8(part) : ''
}

/** Writes a part anew, where there is one. */
export function change(parts: Unzipped, name: string, to: (xml: string) => string): void {
  if (parts[name]) parts[name] = strToU8(to(partOf(parts, name)))
}

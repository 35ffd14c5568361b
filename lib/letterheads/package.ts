import { megabyte } from '../files/size'
import { unzipWithin } from '../zip/bounded'

/** The parts of a Word file by their paths. */
export type Package = Map<string, Buffer>

/** How large a template may be. */
export const templateLimit = { bytes: 5 * megabyte, megabytes: 5 }

const most = { entries: 500, bytes: 60 * megabyte }

/** The parts of a Word file, or undefined where it is none that one may open. */
export async function partsOf(docx: Buffer): Promise<Package | undefined> {
  const parts = await unzipWithin(docx, most)
  return typeof parts !== 'string' && parts.has('word/document.xml') ? parts : undefined
}

/** The text of a part of a Word file; empty where there is no such part. */
export const textIn = (parts: Package, path: string): string => parts.get(path)?.toString('utf8') ?? ''

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** What the paragraphs of a part say, one after another. */
export function paragraphsOf(xml: string): string[] {
  const found = xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? []
  return found.map((paragraph) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) =>
        text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? ''),
      )
      .join(''),
  )
}

import { megabyte } from '../files/size'
import { unzipWithin } from '../zip/bounded'

/** The parts of a Word file by their paths. */
export type Package = Map<string, Buffer>

/** How large a template may be. */
export const templateLimit = { bytes: 5 * megabyte, megabytes: 5 }

const most = { entries: 500, bytes: 60 * megabyte, text: 20 * megabyte }

/** The parts of a Word file, or undefined where it is none that one may open. */
export async function partsOf(docx: Buffer): Promise<Package | undefined> {
  const parts = await unzipWithin(docx, most)
  if (typeof parts === 'string' || !parts.has('word/document.xml')) return undefined
  const texts = [...parts].filter(([path]) => !/\.(?:png|jpe?g|gif|bmp|tiff?|webp|[ew]mf|odttf)$/i.test(path))
  return texts.reduce((sum, [, bytes]) => sum + bytes.length, 0) > most.text ? undefined : parts
}

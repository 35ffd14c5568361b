import { strToU8, unzipSync, zipSync } from 'fflate'
import { translatorFor } from '../i18n/translator-for'
import { templateProblems } from './check'
import { partsOf } from './package'
import { makeTemplate } from './testing'

// What the tests of hostile templates share.

/** The parts of a template as they are taken apart to be changed. */
export type PartBytes = Record<string, Uint8Array>
type Change = (parts: PartBytes) => void

/** What is wrong with a good template that was changed in one way. */
async function problemsAfter(change: Change) {
  const parts = unzipSync(await makeTemplate(['{body}']))
  change(parts)
  const opened = await partsOf(Buffer.from(zipSync(parts)))
  if (!opened) throw new Error('The template cannot be opened.')
  return templateProblems(opened)
}

export const problemKeys = async (change: Change) => (await problemsAfter(change)).map(({ key }) => key)

export async function problemSentences(change: Change): Promise<string[]> {
  const t = translatorFor('en')
  return (await problemsAfter(change)).map(({ key, values }) => t(key, values))
}

export const putting = (path: string, content: string | Uint8Array) => (parts: PartBytes) => {
  parts[path] = typeof content === 'string' ? strToU8(content) : content
}

export const replacing = (path: string, before: string | RegExp, after: string) => (parts: PartBytes) => {
  const text = Buffer.from(parts[path] ?? []).toString('utf8')
  putting(path, text.replace(before, after))(parts)
}

/** Puts XML behind the paragraphs of the text. */
export const adding = (xml: string) => replacing('word/document.xml', /(?=<w:sectPr)/, xml)

/** Names a part, or an ending, in the list of what each part is. */
export const listing = (entry: string) => replacing('[Content_Types].xml', /(?=<\/Types>)/, entry)

export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'

export const listOfRelations = (...each: string[]) =>
  `<Relationships xmlns="${packageRelations}">${each.join('')}</Relationships>`

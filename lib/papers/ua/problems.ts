import { documentProblems } from './document'
import { type Objects, resolver } from './objects'
import { pageProblems } from './pages'
import { structureProblems } from './structure'
import { tagsOf } from './tags'

/**
 * What keeps a PDF from being PDF/UA-1, as far as a machine can tell: the points of the Matterhorn Protocol 1.1 on tags,
 * content, titles, languages, figures, tables, headings, fonts and annotations, over what qpdf reads. For tests.
 */
export function problemsOf(objects: Objects): string[] {
  const pdf = resolver(objects)
  const catalog = pdf.dictionary(pdf.dictionary(objects.trailer?.value)['/Root'])
  const root = pdf.dictionary(catalog['/StructTreeRoot'])
  const tags = tagsOf(pdf, root)
  return [
    ...documentProblems(pdf, objects, catalog),
    ...structureProblems(pdf, tags),
    ...pageProblems(pdf, catalog, tags),
  ]
}

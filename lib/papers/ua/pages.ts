import { markedIn } from './content'
import type { Dictionary, Resolver, Value } from './objects'
import { allTags, type Tag } from './tags'

/** Problems of what stands on the pages, each with its number in the Matterhorn Protocol 1.1. */
export function pageProblems(pdf: Resolver, catalog: Dictionary, root: Tag): string[] {
  const tagged = new Set(
    allTags(root).flatMap(({ parts }) => parts.map(({ page, number }) => `${page} ${number}`)),
  )
  const standsFor = new Map(
    allTags(root).flatMap((tag) => tag.annotations.map((annotation): [string, Tag] => [annotation, tag])),
  )
  const parents = parentTree(pdf, catalog)
  return pagesOf(pdf, catalog['/Pages']).flatMap((reference, n) => {
    const page = pdf.dictionary(reference)
    const content = pdf.list(page['/Contents']).map((part) => pdf.stream(part).toString('latin1'))
    const { marked, unmarked, mixed, balanced } = markedIn(content.join('\n'))
    const here = `on page ${n + 1}`
    const inTree = pdf.list(parents.get(Number(page['/StructParents'])))
    const lost = marked.filter((number) => !tagged.has(`${reference} ${number}`) || !inTree[number])
    return [
      ...(unmarked > 0 ? [`01-005 ${unmarked} things neither tagged nor decoration ${here}`] : []),
      ...(mixed > 0 ? [`01-003 tags and decorations in one another ${here}`] : []),
      ...(balanced ? [] : [`01-006 marks that do not end ${here}`]),
      ...lost.map((number) => `01-004 part ${number} is in no tag ${here}`),
      ...pdf
        .list(page['/Annots'])
        .flatMap((annotation) => annotationProblems(pdf, annotation, standsFor, page, here)),
    ]
  })
}

function annotationProblems(
  pdf: Resolver,
  reference: Value,
  standsFor: Map<string, Tag>,
  page: Dictionary,
  here: string,
): string[] {
  const annotation = pdf.dictionary(reference)
  const tag = standsFor.get(String(reference))
  return [
    ...(page['/Tabs'] === '/S' ? [] : [`28-009 tabs do not follow the tags ${here}`]),
    ...(tag ? [] : [`28-002 an annotation without a tag ${here}`]),
    ...(annotation['/Subtype'] === '/Link' && tag && tag.role !== '/Link'
      ? [`28-011 a link tagged ${tag.role} ${here}`]
      : []),
    ...(pdf.text(annotation['/Contents']) ? [] : [`28-012 a link without words for it ${here}`]),
    ...(annotation['/StructParent'] === undefined ? [`28-010 a link that leads to no tag ${here}`] : []),
  ]
}

function pagesOf(pdf: Resolver, reference: Value | undefined): Value[] {
  const node = pdf.dictionary(reference)
  if (node['/Type'] === '/Page') return [reference ?? null]
  return pdf.list(node['/Kids']).flatMap((kid) => pagesOf(pdf, kid))
}

/** The tree that leads from pages and annotations back to their tags. */
function parentTree(pdf: Resolver, catalog: Dictionary): Map<number, Value> {
  const read = (node: Dictionary): [number, Value][] => {
    const numbers = pdf.list(node['/Nums'])
    const own = numbers.flatMap((each, n): [number, Value][] =>
      n % 2 === 0 ? [[Number(each), numbers[n + 1] ?? null]] : [],
    )
    return [...own, ...pdf.list(node['/Kids']).flatMap((kid) => read(pdf.dictionary(kid)))]
  }
  return new Map(read(pdf.dictionary(pdf.dictionary(catalog['/StructTreeRoot'])['/ParentTree'])))
}

import type { Resolver } from './objects'
import { allTags, attributeOf, type Tag } from './tags'

const standard = new Set(
  (
    'StructTreeRoot Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 ' +
    'L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu ' +
    'Figure Formula Form'
  )
    .split(' ')
    .map((role) => `/${role}`),
)
const inside: Record<string, string[]> = {
  '/LI': ['/L'],
  '/Lbl': ['/LI'],
  '/LBody': ['/LI'],
  '/TR': ['/Table', '/THead', '/TBody', '/TFoot'],
  '/TH': ['/TR'],
  '/TD': ['/TR'],
  '/THead': ['/Table'],
  '/TBody': ['/Table'],
}

/** Problems of the tree of tags, each with its number in the Matterhorn Protocol 1.1. */
export function structureProblems(pdf: Resolver, root: Tag): string[] {
  const all = allTags(root)
  return [
    ...all.filter(({ role }) => !standard.has(role)).map(({ role }) => `02-001 ${role} is no standard role`),
    ...misplaced(root),
    ...headingProblems(all.flatMap(({ role }) => (/^\/H\d$/.test(role) ? [Number(role.slice(2))] : []))),
    ...all
      .filter(
        ({ role, own }) => role === '/Figure' && !pdf.text(own['/Alt']) && !pdf.text(own['/ActualText']),
      )
      .map(() => '13-004 a figure without words for it'),
    ...all
      .filter((tag) => tag.role === '/TH' && !attributeOf(pdf, tag, '/Scope'))
      .map(() => '15-003 a head of a table without a scope'),
    ...all.filter(({ role }) => role === '/Table').flatMap((table) => tableProblems(pdf, table)),
  ]
}

function misplaced(tag: Tag): string[] {
  return tag.tags.flatMap((child) => {
    const allowed = inside[child.role]
    const wrong = allowed && !allowed.includes(tag.role) ? [`09-004 ${child.role} in ${tag.role}`] : []
    return [...wrong, ...misplaced(child)]
  })
}

function headingProblems(levels: number[]): string[] {
  return levels.flatMap((level, n) => {
    const above = levels[n - 1] ?? 0
    if (level <= above + 1) return []
    return [`${n === 0 ? '14-002' : '14-003'} heading ${level} after ${above}`]
  })
}

function tableProblems(pdf: Resolver, table: Tag): string[] {
  const rows = allTags(table).filter(({ role }) => role === '/TR')
  const widths = rows.map(({ tags }) =>
    tags.reduce((sum, cell) => sum + Number(attributeOf(pdf, cell, '/ColSpan') ?? 1), 0),
  )
  return new Set(widths).size > 1 ? [`15-005 a table with rows of ${[...new Set(widths)].join(' and ')}`] : []
}

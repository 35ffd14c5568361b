import type { Paper, Run } from './tree'

const recordPage =
  /^\/(visits\/[^/#]+(\/meetings\/\d+)?|agreements\/[^/#]+|commitments\/[^/#]+|directory\/\w+\/[^/#]+)$/

/** A paper for somebody who may not write: it leads to records, and no longer to the fields of forms. */
export function withoutForms(paper: Paper): Paper {
  return without(paper)
}

function without<T>(value: T): T {
  if (Array.isArray(value)) return value.map(without) as T
  if (value === null || typeof value !== 'object') return value
  const copied = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, without(each)]))
  const { href } = copied as Partial<Run>
  if (typeof href === 'string' && href.startsWith('/') && !recordPage.test(href)) delete copied.href
  return copied as T
}

import type { SourceInput } from './input'

/** A citation and its source as the fields of their form. */
export function sourceFormValues(source: SourceInput): Record<string, string> {
  return {
    kind: source.kind,
    title: source.title,
    publisher: source.publisher ?? '',
    author: source.author ?? '',
    url: source.url ?? '',
    publishedOn: source.publishedOn ?? '',
    remark: source.remark ?? '',
  }
}

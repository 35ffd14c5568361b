import { stringify } from 'csv-stringify/sync'
import type { Translator } from '../i18n/translator-for'
import { fieldsOf, type ListKind } from './columns'

/** An empty list of a kind as CSV that Excel opens right: the headings alone, in the reader's language. */
export function emptyList(t: Translator, kind: ListKind): string {
  const headings = fieldsOf[kind].map((field) => t(`imports.field.${field}`))
  return stringify([headings], { bom: true, record_delimiter: 'windows' })
}

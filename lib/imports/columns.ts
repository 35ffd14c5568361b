import type { ImportKind } from '@/db/values/files'
import { foldName } from '../directory/folding'
import { catalogues } from '../i18n/catalogue'
import { headings, leftOut } from './headings'

export type ListKind = Exclude<ImportKind, 'visit-file'>
export const listKinds = ['visits', 'meetings', 'people', 'agreements'] as const satisfies ListKind[]

/** What a column of a list can hold, for each kind in the order in which it is offered. Plain data. */
export const fieldsOf = {
  visits: [
    'oldNumber',
    'direction',
    'title',
    'titleEn',
    'titleZh',
    'purpose',
    'days',
    'firstOn',
    'lastOn',
    'countries',
    'cities',
    'head',
    'members',
    'status',
    'sensitivity',
  ],
  meetings: [
    'visit',
    'meetingKind',
    'subject',
    'subjectEn',
    'subjectZh',
    'day',
    'time',
    'place',
    'venue',
    'counterparts',
    'theirPeople',
    'ourPeople',
    'record',
    'sensitivity',
  ],
  people: [
    'name',
    'nameEn',
    'nameZh',
    'nameLocal',
    'post',
    'organisation',
    'honorific',
    'phone',
    'email',
    'note',
  ],
  agreements: [
    'oldNumber',
    'title',
    'titleEn',
    'titleZh',
    'titleLocal',
    'agreementType',
    'ourParties',
    'theirParties',
    'parties',
    'signedOn',
    'signedAt',
    'signatories',
    'inForceOn',
    'agreementStatus',
    'validUntil',
    'visit',
    'sensitivity',
  ],
} as const satisfies Record<ListKind, readonly string[]>

export type Field = (typeof fieldsOf)[ListKind][number]

/** For each column, the field that its heading stands for, the best match first; a field is given once. */
export function guessed(kind: ListKind, row: readonly string[]): Record<number, Field> {
  const fields: readonly Field[] = fieldsOf[kind]
  const matches = row.flatMap((heading, column) => {
    const said = saidBy(heading)
    return said ? fields.map((field) => ({ column, field, likeness: likenessOf(said, field) })) : []
  })
  const found: Record<number, Field> = {}
  const taken = new Set<Field>()
  for (const { column, field } of matches
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)) {
    if (found[column] || taken.has(field)) continue
    found[column] = field
    taken.add(field)
  }
  return found
}

const folded = new Map<Field, string[]>()

/** A field's own labels, as the empty list has them, and then what registers write. */
function namesOf(field: Field): string[] {
  const known = folded.get(field)
  if (known) return known
  const labels = Object.values(catalogues).map((catalogue) => catalogue.imports.field[field])
  const names = [...labels, ...headings[field]].map(foldName)
  folded.set(field, names)
  return names
}

const leftOutFolded = new Set(leftOut.map(foldName))

/** A heading folded; empty for a cell that is too long to be one, which is not looked at any further. */
function saidBy(heading: string): string {
  const said = heading.length > 200 ? '' : foldName(heading.replace(/[*＊]/g, ''))
  return said.length > 40 ? '' : said
}

/** A heading that is a known one counts before all that only hold one, and is never taken for a part of itself. */
function likenessOf(said: string, field: Field): number {
  const names = namesOf(field)
  const at = names.indexOf(said)
  if (at >= 0) return 1000 - at
  if (leftOutFolded.has(said)) return 0
  const part = names.find((name) => name.length > 1 && isPartOf(name, said))
  return part ? 100 + part.length : 0
}

/** Whether a heading begins or ends with a name, in whole words where it has blanks between them. */
function isPartOf(name: string, said: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return said.startsWith(name) || said.endsWith(name)
  return said.startsWith(`${name} `) || said.endsWith(` ${name}`)
}

/** The row that holds the headings: the one of the first twenty of which most cells stand for a field. */
export function headingsRow(kind: ListKind, rows: readonly string[][]): number {
  const scores = rows
    .slice(0, 20)
    .map((row, index) => ({ index, score: Object.keys(guessed(kind, row)).length }))
  const best = scores.sort((a, b) => b.score - a.score || a.index - b.index)[0]
  if (best && best.score > 0) return best.index
  return Math.max(
    0,
    rows.findIndex((row) => row.filter(Boolean).length > 0),
  )
}

import { foldName } from '../../directory/folding'
import { namedBy } from '../../directory/names'
import { type PersonInput, personInput } from '../../directory/people/input'
import { optionalLine } from '../../input/text'
import type { Named } from '../naming'
import { inItsLanguage, type RowReader } from '../row-reader'
import { organisationsNamed } from '../words/pieces'

export type PersonGiven = {
  person: Omit<PersonInput, 'sure'>
  post: { titleEn: string | null; titleZh: string | null; organisation: Named | null } | null
}

/** Who is in the directory already, by folded name. */
type PeopleThere = (name: string) => boolean

/** A row of a list of people, with the post that they hold. */
export function understandPerson(reader: RowReader, isThere: PeopleThere) {
  const names = namesOf(reader)
  const post = postOf(reader)
  const told = ['honorific', 'phone', 'email', 'note'] as const
  for (const field of told) {
    const text = reader.text(field)
    if (text) reader.said.push({ field, text })
  }
  const note = inItsLanguage(reader.text('note'))
  const given = {
    ...names,
    nameOrder: names.nameZh ? 'family-first' : 'family-last',
    honorific: reader.text('honorific'),
    email: reader.text('email'),
    phone: reader.text('phone'),
    noteEn: note.en,
    noteZh: note.zh,
  }
  const checked = reader.checked(personInput, given, personFields)
  if (!checked) return reader.done<PersonGiven>(undefined)
  const { sure: _, ...person } = checked
  const main = checked.nameZh ?? checked.nameEn ?? checked.nameLocal ?? ''
  const all = [checked.nameEn, checked.nameZh, checked.nameLocal].filter((name) => name !== null)
  reader.same(`${foldName(main)} ${foldName(post?.organisation?.text ?? '')}`, undefined)
  if (all.some(isThere)) {
    reader.warn(null, 'imports.warning.personThere', { name: main })
    reader.state.double = true
  }
  return reader.done<PersonGiven>({ person, post })
}

const personFields = {
  nameEn: 'name',
  nameZh: 'name',
  nameLocal: 'name',
  honorific: 'honorific',
  email: 'email',
  phone: 'phone',
  noteEn: 'note',
  noteZh: 'note',
} as const

function namesOf(reader: RowReader) {
  for (const field of ['name', 'nameEn', 'nameZh', 'nameLocal'] as const) {
    const text = reader.text(field)
    if (text) reader.said.push({ field, text })
  }
  const any = namedBy(reader.text('name'))
  return {
    nameEn: reader.text('nameEn') || (any.nameEn ?? ''),
    nameZh: reader.text('nameZh') || (any.nameZh ?? ''),
    nameLocal: reader.text('nameLocal') || (any.nameLocal ?? ''),
  }
}

function postOf(reader: RowReader): PersonGiven['post'] {
  const title = reader.text('post')
  const [name, ...more] = organisationsNamed(reader.text('organisation'))
  if (more.length > 0) reader.wrong('organisation', 'imports.problem.oneOrganisation')
  const organisation = name ? reader.ground.naming.name('organisation', name, reader.line) : null
  if (organisation) reader.names('organisation', [{ named: organisation }])
  if (title) reader.said.push({ field: 'post', text: title })
  if (!title && organisation) reader.warn('organisation', 'imports.warning.noPost')
  const checked = optionalLine(200).safeParse(title)
  if (!checked.success) reader.wrong('post', 'imports.problem.textUnfit')
  if (!title) return null
  const { en, zh } = inItsLanguage(title)
  return { titleEn: en || null, titleZh: zh || null, organisation }
}

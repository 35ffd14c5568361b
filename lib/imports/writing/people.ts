import 'server-only'

import { v7 } from 'uuid'
import { nameColumns } from '../../directory/names'
import { personColumns } from '../../directory/people/insert'
import type { PersonGiven } from '../kinds/people'
import type { Writer } from './writer'

/** Writes a person, and the post that they hold or held; since when is not known. */
export function writePerson(writer: Writer, line: number, { person, post }: PersonGiven) {
  const id = v7()
  const { nameSearch, ...names } = nameColumns(person)
  const columns = { ...names, ...personColumns(person) }
  writer.batch.people.add({ id, ...columns, nameSearch })
  if (post) {
    const { titleEn, titleZh, organisation } = post
    const organisationId = organisation ? writer.idOf(organisation, line) : null
    writer.batch.posts.add({ personId: id, titleEn, titleZh, organisationId })
  }
  const told = { titleEn: post?.titleEn, titleZh: post?.titleZh, organisation: post?.organisation?.text }
  writer.made('person', id, line, { ...columns, ...told })
}

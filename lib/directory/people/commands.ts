import 'server-only'

import { eq } from 'drizzle-orm'
import { people } from '@/db/schema'
import { changesBetween, lastChange, record } from '../../audit'
import { can } from '../../permissions'
import { conflicting, ok, type Result, refused } from '../../result'
import type { User } from '../../user'
import { write, writeOnce } from '../../writing'
import { refuseDoubles } from '../doubles'
import { findPersonRow } from '../find'
import { nameColumns, namesOf, newNames } from '../names'
import { personValues } from './form-values'
import type { PersonInput } from './input'
import { insertPerson, personColumns } from './insert'

type Kept = Promise<Result<{ id: string }>>

/** Adds a person. Refuses, once, names that are likely those of another. */
export async function addPerson(user: User, input: PersonInput, submission?: string): Kept {
  if (!can(user, 'directory.write')) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    const double = await refuseDoubles(tx, 'person', namesOf(input), input.sure)
    if (double) return double
    return ok({ id: await insertPerson(tx, user, input) })
  })
}

/**
 * Changes what is known of a person; `version` is the one the form was drawn from. New names are looked at for likely
 * doubles.
 */
export async function editPerson(user: User, id: string, input: PersonInput, version: number): Kept {
  if (!can(user, 'directory.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const before = await findPersonRow(tx, id)
    if (!before) return refused('problems.gone')
    if (before.version !== version) {
      const last = await lastChange(tx, 'person', id)
      return conflicting({ ...last, version: before.version, values: personValues(before) })
    }
    const double = await refuseDoubles(tx, 'person', newNames(input, before), input.sure, id)
    if (double) return double

    const { nameSearch, ...names } = nameColumns(input)
    const columns = { ...names, ...personColumns(input) }
    await tx
      .update(people)
      .set({ ...columns, nameSearch, version: version + 1 })
      .where(eq(people.id, id))
    await record(tx, user, 'person.edited', { kind: 'person', id }, changesBetween(before, columns))
    return ok({ id })
  })
}

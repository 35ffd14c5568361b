import 'server-only'

import { eq } from 'drizzle-orm'
import { places } from '@/db/schema'
import { changesBetween, lastChange, record } from '../../audit'
import { can } from '../../permissions'
import { conflicting, ok, type Result, refused } from '../../result'
import type { User } from '../../user'
import { write, writeOnce } from '../../writing'
import { refuseDoubles } from '../doubles'
import { findPlaceRow } from '../find'
import { nameColumns, namesOf, newNames } from '../names'
import { placeValues } from './form-values'
import type { PlaceInput } from './input'
import { insertPlace } from './insert'

type Kept = Promise<Result<{ id: string }>>

/** Adds a place. Refuses, once, names that are likely those of another. */
export async function addPlace(user: User, input: PlaceInput, submission?: string): Kept {
  if (!can(user, 'directory.write')) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    const double = await refuseDoubles(tx, 'place', namesOf(input), input.sure)
    if (double) return double
    return ok({ id: await insertPlace(tx, user, input) })
  })
}

/**
 * Changes a place; `version` is the one the form was drawn from. Times that were entered keep the zone they were entered
 * in. New names are looked at for likely doubles.
 */
export async function editPlace(user: User, id: string, input: PlaceInput, version: number): Kept {
  if (!can(user, 'directory.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const before = await findPlaceRow(tx, id)
    if (!before) return refused('problems.gone')
    if (before.version !== version) {
      const last = await lastChange(tx, 'place', id)
      return conflicting({ ...last, version: before.version, values: placeValues(before) })
    }
    const double = await refuseDoubles(tx, 'place', newNames(input, before), input.sure, id)
    if (double) return double

    const { country, zone, latitude, longitude } = input
    const { nameSearch, ...names } = nameColumns(input)
    const columns = { ...names, country, zone, latitude, longitude }
    await tx
      .update(places)
      .set({ ...columns, nameSearch, version: version + 1 })
      .where(eq(places.id, id))
    await record(tx, user, 'place.edited', { kind: 'place', id }, changesBetween(before, columns))
    return ok({ id })
  })
}

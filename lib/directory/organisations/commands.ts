import 'server-only'

import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { organisations } from '@/db/schema'
import { changesBetween, lastChange, record } from '../../audit'
import { everyName } from '../../i18n/name-for'
import { can } from '../../permissions'
import { conflicting, ok, type Result, refused } from '../../result'
import type { User } from '../../user'
import { write, writeOnce } from '../../writing'
import { refuseDoubles } from '../doubles'
import { findOrganisationRow, findPlaceRow, type OrganisationRow } from '../find'
import { nameColumns, namesOf, newNames } from '../names'
import { settlePick } from '../pick'
import { organisationValues } from './form-values'
import type { OrganisationInput } from './input'
import { insertOrganisation } from './insert'

type Kept = Promise<Result<{ id: string }>>

/** Adds an organisation. Refuses, once, names that are likely those of another. */
export async function addOrganisation(user: User, input: OrganisationInput, submission?: string): Kept {
  if (!can(user, 'directory.write')) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    const double = await refuseDoubles(tx, 'organisation', namesOf(input), input.sure)
    if (double) return double
    const place = await settlePick(tx, user, 'place', input.place, 'place')
    if (!place.ok) return place
    return ok({ id: await insertOrganisation(tx, user, { ...input, placeId: place.value }) })
  })
}

/** Changes an organisation; `version` is the one the form was drawn from. New names are looked at for likely doubles. */
export async function editOrganisation(
  user: User,
  id: string,
  input: OrganisationInput,
  version: number,
): Kept {
  if (!can(user, 'directory.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const before = await findOrganisationRow(tx, id)
    if (!before) return refused('problems.gone')
    if (before.version !== version) return meanwhile(tx, user, before)
    const double = await refuseDoubles(tx, 'organisation', newNames(input, before), input.sure, id)
    if (double) return double
    const place = await settlePick(tx, user, 'place', input.place, 'place')
    if (!place.ok) return place

    const { kind, website, noteEn, noteZh } = input
    const columns = { ...nameColumns(input), kind, placeId: place.value, website, noteEn, noteZh }
    await tx
      .update(organisations)
      .set({ ...columns, version: version + 1 })
      .where(eq(organisations.id, id))
    const changes = changesBetween(await toldOf(tx, before), await toldOf(tx, columns))
    await record(tx, user, 'organisation.edited', { kind: 'organisation', id }, changes)
    return ok({ id })
  })
}

async function meanwhile(tx: Tx, user: User, row: OrganisationRow) {
  const place = row.placeId ? await findPlaceRow(tx, row.placeId) : undefined
  const values = organisationValues(user.language ?? 'en', row, place)
  return conflicting({ ...(await lastChange(tx, 'organisation', row.id)), version: row.version, values })
}

type Told = Pick<OrganisationRow, 'kind' | 'placeId' | 'website' | 'noteEn' | 'noteZh'> &
  Parameters<typeof nameColumns>[0]

/** What the audit trail says of an organisation: its place by name. */
async function toldOf(tx: Tx, row: Told) {
  const { nameEn, nameZh, nameLocal, localLanguage, otherNames, kind, website, noteEn, noteZh } = row
  const place = row.placeId ? await findPlaceRow(tx, row.placeId) : undefined
  const names = { nameEn, nameZh, nameLocal, localLanguage, otherNames }
  return { ...names, kind, place: place ? everyName(place) : null, website, noteEn, noteZh }
}

import 'server-only'

import type { Tx } from '@/db/client'
import { organisationKinds } from '@/db/values/directory'
import type { Pick } from '../input/pick'
import { can } from '../permissions'
import { ok, type Result, refusedField } from '../result'
import { isZone } from '../time/local'
import type { User } from '../user'
import { isCountry, onlyZoneOf } from './countries'
import type { DirectoryKind } from './kinds'
import { namedBy } from './names'
import { insertOrganisation } from './organisations/insert'
import { insertPerson } from './people/insert'
import { insertPlace } from './places/insert'

type Add = (tx: Tx, user: User, text: string, pick: Pick, field: string) => Promise<Result<string>>

const unknown = { noteEn: null, noteZh: null }

const adders: Record<DirectoryKind, Add> = {
  async organisation(tx, user, text, pick, field) {
    const kind = organisationKinds.find((known) => known === pick.kind)
    if (!kind) return refusedField(`${field}.kind`, 'problems.choice')
    const given = { ...namedBy(text), ...unknown, kind, placeId: null, website: null }
    return ok(await insertOrganisation(tx, user, given))
  },

  async person(tx, user, text) {
    const names = namedBy(text)
    const nameOrder = names.nameEn ? 'family-last' : 'family-first'
    const more = { familyName: null, honorific: null, spokenLanguages: [], email: null, phone: null }
    return ok(await insertPerson(tx, user, { ...names, ...unknown, ...more, nameOrder }))
  },

  async place(tx, user, text, pick, field) {
    const country = pick.country?.toUpperCase() ?? ''
    if (!isCountry(country)) return refusedField(`${field}.country`, 'problems.choice')
    const zone = pick.zone ?? onlyZoneOf(country)
    if (!zone) return refusedField(`${field}.zone`, 'directory.problem.zoneOfSeveral')
    if (!isZone(zone)) return refusedField(`${field}.zone`, 'problems.zoneUnknown')
    const given = { ...namedBy(text), country, zone, latitude: null, longitude: null }
    return ok(await insertPlace(tx, user, given))
  },
}

/**
 * Adds the record that a pick names and the directory does not have yet; answers its id. Refuses what is missing of it
 * by its field.
 */
export async function addPicked(
  tx: Tx,
  user: User,
  kind: DirectoryKind,
  text: string,
  pick: Pick,
  field: string,
): Promise<Result<string>> {
  if (!can(user, 'directory.write')) return refusedField(`${field}.text`, 'problems.notAllowed')
  return adders[kind](tx, user, text, pick, field)
}

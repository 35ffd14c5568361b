import 'server-only'

import type { Tx } from '@/db/client'
import { organisations } from '@/db/schema'
import type { organisationKinds } from '@/db/values/directory'
import { changesBetween, record } from '../../audit'
import type { User } from '../../user'
import { type NamesGiven, nameColumns } from '../names'

type OrganisationGiven = NamesGiven & {
  kind: (typeof organisationKinds)[number]
  placeId: string | null
  website: string | null
  noteEn: string | null
  noteZh: string | null
}

/** Writes a new organisation and its event. What may be written, and by whom, is the caller's question. */
export async function insertOrganisation(tx: Tx, user: User, given: OrganisationGiven): Promise<string> {
  const { kind, placeId, website, noteEn, noteZh } = given
  const values = { ...nameColumns(given), kind, placeId, website, noteEn, noteZh }
  const [organisation] = await tx.insert(organisations).values(values).returning({ id: organisations.id })
  if (!organisation) throw new Error('The database wrote no organisation.')
  const { nameSearch: _, ...written } = values
  const subject = { kind: 'organisation', id: organisation.id } as const
  await record(tx, user, 'organisation.added', subject, changesBetween(undefined, written))
  return organisation.id
}

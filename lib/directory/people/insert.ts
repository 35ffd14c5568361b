import 'server-only'

import type { Tx } from '@/db/client'
import { people } from '@/db/schema'
import type { nameOrders } from '@/db/schema/people'
import { changesBetween, record } from '../../audit'
import type { User } from '../../user'
import { type NamesGiven, nameColumns } from '../names'

type PersonGiven = NamesGiven & {
  familyName: string | null
  nameOrder: (typeof nameOrders)[number]
  honorific: string | null
  spokenLanguages: string[]
  email: string | null
  phone: string | null
  noteEn: string | null
  noteZh: string | null
}

/** Of the person given, what the table holds beside the names. */
export function personColumns(given: PersonGiven) {
  const { familyName, nameOrder, honorific, spokenLanguages, email, phone, noteEn, noteZh } = given
  return { familyName, nameOrder, honorific, spokenLanguages, email, phone, noteEn, noteZh }
}

/** Writes a new person and its event. What may be written, and by whom, is the caller's question. */
export async function insertPerson(tx: Tx, user: User, given: PersonGiven): Promise<string> {
  const values = { ...nameColumns(given), ...personColumns(given) }
  const [person] = await tx.insert(people).values(values).returning({ id: people.id })
  if (!person) throw new Error('The database wrote no person.')
  const { nameSearch: _, ...written } = values
  await record(
    tx,
    user,
    'person.added',
    { kind: 'person', id: person.id },
    changesBetween(undefined, written),
  )
  return person.id
}

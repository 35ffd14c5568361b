import 'server-only'

import { asc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreementParties, agreements } from '@/db/schema/agreements'
import { organisations } from '@/db/schema/people'
import { visits } from '@/db/schema/visits'
import type { Language } from '@/db/values/office'
import { nameIn } from '../i18n/bilingual'
import type { User } from '../user'
import { visibleVisits } from '../visibility'
import { nameColumns } from '../visits/record/columns'

/** The names of the parties of every agreement in their order, by its id: directory names, which everybody may see. */
export async function partiesOfAll(language: Language): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: agreementParties.agreementId, ...nameColumns(organisations) })
    .from(agreementParties)
    .innerJoin(organisations, eq(organisations.id, agreementParties.organisationId))
    .where(isNull(agreementParties.removedAt))
    .orderBy(asc(agreementParties.position), asc(agreementParties.id))
  const names = new Map<string, string>()
  for (const { id, ...name } of rows) {
    const before = names.get(id)
    const { text } = nameIn(language, name)
    names.set(id, before ? `${before}; ${text}` : text)
  }
  return names
}

/** The references of the visits that agreements came from, as far as the user may see them, by the agreement's id. */
export async function visitsOfAll(user: User): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: agreements.id, ref: visits.ref })
    .from(agreements)
    .innerJoin(visits, eq(visits.id, agreements.visitId))
    .where(visibleVisits(user))
  return new Map(rows.map(({ id, ref }) => [id, ref]))
}

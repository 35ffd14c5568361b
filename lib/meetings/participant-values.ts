import 'server-only'

import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { organisations } from '@/db/schema/people'
import type { User } from '../user'
import { nameInField } from './name-in-field'

type Seated = {
  titleEn: string | null
  titleZh: string | null
  organisationId: string | null
  attendance: string
}

/** A person at the table as their form shows them, by field name. */
export async function participantValues(
  reader: Reader,
  user: User,
  seat: Seated,
): Promise<Record<string, string>> {
  const [organisation] = await reader
    .select({
      nameEn: organisations.nameEn,
      nameZh: organisations.nameZh,
      nameLocal: organisations.nameLocal,
      localLanguage: organisations.localLanguage,
    })
    .from(organisations)
    .where(eq(organisations.id, seat.organisationId ?? ''))
  return {
    titleEn: seat.titleEn ?? '',
    titleZh: seat.titleZh ?? '',
    'organisation.id': seat.organisationId ?? '',
    'organisation.text': organisation ? nameInField(user, organisation) : '',
    attendance: seat.attendance,
  }
}

import 'server-only'

import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import type { Language } from '@/db/values/office'
import { namesIn, tables } from '../directory/tables'
import { nameIn } from '../i18n/bilingual'

/** A pick as its field shows it: the id and the name in `language`. */
export async function pickValues<K extends keyof typeof tables>(
  reader: Reader,
  kind: K,
  id: string | null,
  language: Language,
): Promise<Record<string, string>> {
  const table = tables[kind]
  const [row] = await reader
    .select(namesIn(table))
    .from(table)
    .where(eq(table.id, id ?? ''))
  return { [`${kind}.id`]: id ?? '', [`${kind}.text`]: row ? nameIn(language, row).text : '' }
}

type ActRow = {
  doneOn: string | null
  untilOn: string | null
  organisationId: string | null
  placeId: string | null
  noteEn: string | null
  noteZh: string | null
}

/** An act as its form shows it, by field name. */
export async function actValues(
  reader: Reader,
  act: ActRow,
  language: Language,
): Promise<Record<string, string>> {
  return {
    doneOn: act.doneOn ?? '',
    untilOn: act.untilOn ?? '',
    organisation: act.organisationId ?? '',
    noteEn: act.noteEn ?? '',
    noteZh: act.noteZh ?? '',
    ...(await pickValues(reader, 'place', act.placeId, language)),
  }
}

type SignatoryRow = {
  personId: string
  organisationId: string | null
  titleEn: string | null
  titleZh: string | null
  signedOn: string | null
  placeId: string | null
}

/** A signatory as the form shows them, by field name. */
export async function signatoryValues(
  reader: Reader,
  signatory: SignatoryRow,
  language: Language,
): Promise<Record<string, string>> {
  return {
    titleEn: signatory.titleEn ?? '',
    titleZh: signatory.titleZh ?? '',
    signedOn: signatory.signedOn ?? '',
    ...(await pickValues(reader, 'person', signatory.personId, language)),
    ...(await pickValues(reader, 'organisation', signatory.organisationId, language)),
    ...(await pickValues(reader, 'place', signatory.placeId, language)),
  }
}

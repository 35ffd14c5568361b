import 'server-only'

import { and, asc, eq, exists, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements, meetings, organisations, people, places, visits } from '@/db/schema'
import { importedRecords } from '@/db/schema/imports'
import { directoryPaths } from '../directory/kinds'
import { namesIn } from '../directory/tables'
import type { Names } from '../i18n/bilingual'
import type { User } from '../user'
import { visibleAgreements, visibleMeetings, visibleVisits } from '../visibility'
import type { ImportedKind } from './changed-since'

export const recordsAPage = 100

type ImportedRecord = {
  kind: ImportedKind
  id: string
  line: number | null
  href: string
  names: Names
  ref: string
}

const rowsBeforeNewcomers = sql`case when ${importedRecords.subjectKind} in ('visit', 'meeting', 'agreement') then 0 else 1 end`

/** A page of what an import made, by line, the row's own record first: what the user may see of it and what was not removed since. */
export async function listImportedRecords(user: User, importId: string, page: number) {
  const where = and(eq(importedRecords.importId, importId), isListed(user))
  const rows = await db
    .select({ kind: importedRecords.subjectKind, id: importedRecords.subjectId, line: importedRecords.line })
    .from(importedRecords)
    .where(where)
    .orderBy(asc(importedRecords.line), asc(rowsBeforeNewcomers), asc(importedRecords.subjectId))
    .limit(recordsAPage)
    .offset((page - 1) * recordsAPage)
  const idsOf = (kind: ImportedKind) => rows.flatMap((row) => (row.kind === kind ? row.id : []))
  const found = new Map<string, Omit<ImportedRecord, 'line'>>()
  for (const record of [
    ...(await visitsOf(user, idsOf('visit'))),
    ...(await meetingsOf(user, idsOf('meeting'))),
    ...(await agreementsOf(user, idsOf('agreement'))),
    ...(await entriesOf('person', idsOf('person'))),
    ...(await entriesOf('organisation', idsOf('organisation'))),
    ...(await entriesOf('place', idsOf('place'))),
  ])
    found.set(record.id, record)
  const records = rows.flatMap(({ id, line }): ImportedRecord[] => {
    const record = found.get(id)
    return record ? [{ ...record, line }] : []
  })
  return { records, count: await db.$count(importedRecords, where) }
}

/** That a record is there and the user may see it: what is left out must not count, nor leave a page short. */
function isListed(user: User): SQL {
  const { subjectKind, subjectId } = importedRecords
  const bounds = [
    ['visit', visits, visibleVisits(user)],
    ['meeting', meetings, visibleMeetings(user)],
    ['agreement', agreements, visibleAgreements(user)],
    ['person', people, isNull(people.removedAt)],
    ['organisation', organisations, isNull(organisations.removedAt)],
    ['place', places, isNull(places.removedAt)],
  ] as const
  const listed = bounds.map(([kind, table, visible]) => {
    const one = db
      .select({ one: sql`1` })
      .from(table)
      .where(and(eq(table.id, subjectId), visible))
    return and(eq(subjectKind, kind), exists(one))
  })
  return or(...listed) ?? sql`false`
}

const titled = (nameEn: string | null, nameZh: string | null, nameLocal: string | null = null): Names => ({
  nameEn,
  nameZh,
  nameLocal,
  localLanguage: null,
})

async function visitsOf(user: User, ids: string[]) {
  const rows = await db
    .select({ id: visits.id, ref: visits.ref, en: visits.titleEn, zh: visits.titleZh })
    .from(visits)
    .where(and(inArray(visits.id, ids), visibleVisits(user)))
  return rows.map(({ id, ref, en, zh }) => ({
    kind: 'visit' as const,
    id,
    ref,
    href: `/visits/${ref}`,
    names: titled(en, zh),
  }))
}

async function meetingsOf(user: User, ids: string[]) {
  const rows = await db
    .select({
      id: meetings.id,
      number: meetings.number,
      ref: visits.ref,
      en: meetings.subjectEn,
      zh: meetings.subjectZh,
    })
    .from(meetings)
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .where(and(inArray(meetings.id, ids), visibleMeetings(user)))
  return rows.map(({ id, number, ref, en, zh }) => ({
    kind: 'meeting' as const,
    id,
    ref: `${ref}/${number}`,
    href: `/visits/${ref}/meetings/${number}`,
    names: titled(en, zh),
  }))
}

async function agreementsOf(user: User, ids: string[]) {
  const { titleEn, titleZh, titleLocal } = agreements
  const rows = await db
    .select({ id: agreements.id, ref: agreements.ref, en: titleEn, zh: titleZh, local: titleLocal })
    .from(agreements)
    .where(and(inArray(agreements.id, ids), visibleAgreements(user)))
  return rows.map(({ id, ref, en, zh, local }) => ({
    kind: 'agreement' as const,
    id,
    ref,
    href: `/agreements/${ref}`,
    names: titled(en, zh, local),
  }))
}

const tables = { person: people, organisation: organisations, place: places }

async function entriesOf(kind: keyof typeof tables, ids: string[]) {
  const table = tables[kind]
  const rows = await db
    .select({ id: table.id, ...namesIn(table), removedAt: table.removedAt })
    .from(table)
    .where(inArray(table.id, ids))
  return rows
    .filter(({ removedAt }) => removedAt === null)
    .map(({ id, nameEn, nameZh, nameLocal, localLanguage }) => ({
      kind,
      id,
      ref: '',
      href: `${directoryPaths[kind]}/${id}`,
      names: { nameEn, nameZh, nameLocal, localLanguage },
    }))
}

import { eq, isNull, like, notInArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeMember, makeVisit } from '@/db/factories/visits'
import {
  agreements,
  auditEvents,
  commitments,
  files,
  importedRecords,
  imports,
  meetings,
  people,
  places,
  sources,
  visits,
} from '@/db/schema'
import { listHistory } from '../history/queries'
import { ok } from '../result'
import { findVisitRecord } from '../visits/record'
import { broughtIn, broughtInBy, contentIn, goodFile, left, makeLetterOf, staff, textOf } from './testing'
import { undoBringingIn } from './undo'

async function done() {
  const officer = await staff()
  return { officer, ...(await broughtInBy(officer)) }
}

test('undoing takes out all that was brought in, and the file can be brought in again', async () => {
  const { officer, id, ref } = await done()

  const undone = await undoBringingIn(officer, id)

  expect(undone).toEqual({ ok: true, value: null })
  expect(await findVisitRecord(officer, ref)).toBeUndefined()
  expect(new Set(Object.values(await left()))).toEqual(new Set([0]))
  expect(await db.select({ state: imports.state }).from(imports)).toEqual([{ state: 'undone' }])
  expect(await broughtIn(officer, await goodFile())).toMatchObject({ ok: true })
}, 60_000)

test('every record that is taken out says so in its history, and has a new version', async () => {
  const { officer, id } = await done()
  const { visit, meetings: met, directory } = contentIn(await goodFile())
  const records = await db.$count(
    importedRecords,
    notInArray(importedRecords.subjectKind, ['file', 'source']),
  )

  await undoBringingIn(officer, id)

  const told = await db
    .select({ id: auditEvents.subjectId, visitId: auditEvents.visitId, changes: auditEvents.changes })
    .from(auditEvents)
    .where(like(auditEvents.action, '%.taken-out'))
  expect(told).toHaveLength(records)
  const changes = { file: ['visit.zip', null] }
  expect(told).toContainEqual({ id: visit.id, visitId: visit.id, changes })
  expect(told).toContainEqual({ id: met[0]!.id, visitId: visit.id, changes })
  expect(told).toContainEqual({ id: directory.people[0]!.id, visitId: null, changes })
  for (const table of [visits, meetings, agreements, commitments, people, places, files, sources])
    expect(await db.selectDistinct({ version: table.version }).from(table)).toEqual([{ version: 2 }])
}, 60_000)

test('a doubled click undoes once', async () => {
  const { officer, id } = await done()

  const both = await Promise.all([undoBringingIn(officer, id), undoBringingIn(officer, id)])

  expect(both).toEqual([ok(null), ok(null)])
  expect(await db.$count(auditEvents, eq(auditEvents.action, 'visit.taken-out'))).toBe(1)
}, 60_000)

test('an agreement that was joined to the visit is parted from it again, and its history says both', async () => {
  const agreement = await makeLetterOf(await goodFile())
  const officer = await staff()
  const brought = await broughtInBy(officer)

  const undone = await undoBringingIn(officer, brought.id)

  expect(undone).toEqual({ ok: true, value: null })
  const [here] = await db.select().from(agreements).where(eq(agreements.id, agreement.id))
  expect(here).toMatchObject({ visitId: null, removedAt: null, version: 3 })
  const history = await listHistory(officer, 'agreement', agreement.id)
  expect(history?.map(({ action }) => action)).toEqual(['agreement.parted', 'agreement.joined'])
}, 60_000)

test('a person whom another visit has come to name stays', async () => {
  const { officer, id } = await done()
  const [someone] = JSON.parse(textOf(await goodFile())).directory.people
  await makeMember({ visitId: (await makeVisit()).id, personId: someone.id })

  await undoBringingIn(officer, id)

  const stay = await db.select({ id: people.id }).from(people).where(isNull(people.removedAt))
  expect(stay).toEqual([{ id: someone.id }])
}, 60_000)

test('only who brought it in undoes it, and nobody sees the visit then', async () => {
  const { officer, id } = await done()
  const [visit] = await db.select().from(visits)

  expect(await undoBringingIn(await staff(), id)).toMatchObject({ ok: false })
  expect(await undoBringingIn({ ...officer, roles: ['viewer'] }, id)).toMatchObject({ ok: false })
  expect(await undoBringingIn(officer, id)).toMatchObject({ ok: true })

  expect(await listHistory(officer, 'visit', visit!.id)).toBeUndefined()
  expect(await db.$count(imports, eq(imports.state, 'undone'))).toBe(1)
}, 60_000)

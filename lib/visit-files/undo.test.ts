import { eq, isNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { agreements, commitments, files, imports, people, places, sources, visits } from '@/db/schema'
import { listHistory } from '../history/queries'
import { editVisit } from '../visits/commands'
import { visitInput } from '../visits/input'
import { findVisitRecord } from '../visits/record'
import { bringInVisit } from './bring-in'
import { addingAll, broughtIn, goodFile, staff, textOf, upload } from './testing'
import { undoBringingIn } from './undo'

async function done() {
  const officer = await staff()
  const kept = await upload(officer, await goodFile())
  const id = kept.ok ? kept.value.id : ''
  const brought = await bringInVisit(officer, id, await addingAll(officer, id))
  const ref = brought.ok ? brought.value.ref : ''
  return { officer, id, ref }
}

const left = async () => ({
  visits: await db.$count(visits, isNull(visits.removedAt)),
  agreements: await db.$count(agreements, isNull(agreements.removedAt)),
  commitments: await db.$count(commitments, isNull(commitments.removedAt)),
  files: await db.$count(files, isNull(files.removedAt)),
  sources: await db.$count(sources, isNull(sources.removedAt)),
  people: await db.$count(people, isNull(people.removedAt)),
  places: await db.$count(places, isNull(places.removedAt)),
})

test('undoing takes out all that was brought in, and the file can be brought in again', async () => {
  const { officer, id, ref } = await done()

  const undone = await undoBringingIn(officer, id)

  expect(undone).toEqual({ ok: true, value: null })
  expect(await findVisitRecord(officer, ref)).toBeUndefined()
  expect(new Set(Object.values(await left()))).toEqual(new Set([0]))
  expect(await db.select({ state: imports.state }).from(imports)).toEqual([{ state: 'undone' }])
  expect(await broughtIn(officer, await goodFile())).toMatchObject({ ok: true })
}, 60_000)

test('what was changed since keeps all of it where it is', async () => {
  const { officer, id, ref } = await done()
  const record = await findVisitRecord(officer, ref)
  const { version, ...visit } = record!.visit
  await editVisit(officer, ref, visitInput.parse({ ...visit, titleEn: 'Mended', owner: '' }), version)
  const before = await left()

  const undone = await undoBringingIn(officer, id)

  expect(undone).toMatchObject({ problem: { sentence: { key: 'visitFiles.refused.changed' } } })
  expect(await left()).toEqual(before)
}, 60_000)

test('a person whom another visit has come to name stays', async () => {
  const { officer, id } = await done()
  const [someone] = JSON.parse(textOf(await goodFile())).directory.people
  await makeMember({ visitId: (await makeVisit()).id, personId: someone.id })

  await undoBringingIn(officer, id)

  const stay = await db.select({ id: people.id }).from(people).where(isNull(people.removedAt))
  expect(stay).toEqual([{ id: someone.id }])
}, 60_000)

test('only who brought it in undoes it, once, and the history tells it', async () => {
  const { officer, id } = await done()
  const [visit] = await db.select().from(visits)

  expect(await undoBringingIn(await staff(), id)).toMatchObject({ ok: false })
  expect(await undoBringingIn({ ...officer, roles: ['viewer'] }, id)).toMatchObject({ ok: false })
  expect(await undoBringingIn(officer, id)).toMatchObject({ ok: true })
  expect(await undoBringingIn(officer, id)).toMatchObject({ ok: false })

  expect(await listHistory(officer, 'visit', visit!.id)).toBeUndefined()
  expect(await db.$count(imports, eq(imports.state, 'undone'))).toBe(1)
}, 60_000)

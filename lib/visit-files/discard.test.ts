import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { auditEvents, visits } from '@/db/schema'
import { onDisk } from '../files/testing'
import { ok, refused } from '../result'
import { bringInVisit } from './bring-in'
import { discardVisitFile } from './discard'
import { findImport } from './imports'
import { addingAll, goodFile, staff, upload } from './testing'

async function uploaded() {
  const officer = await staff()
  const kept = await upload(officer, await goodFile())
  if (!kept.ok) throw new Error('not taken')
  const { id } = kept.value
  return { officer, id, answer: await addingAll(officer, id) }
}

const discarded = () => db.$count(auditEvents, eq(auditEvents.action, 'import.discarded'))

test('a file that nobody wants goes with its bytes, and the trail says so once', async () => {
  const { officer, id } = await uploaded()

  const both = [await discardVisitFile(officer, id), await discardVisitFile(officer, id)]

  expect(both).toEqual([ok(null), ok(null)])
  expect(await findImport(officer, id)).toBeUndefined()
  expect(await onDisk()).toEqual([])
  const told = await db.select({ changes: auditEvents.changes }).from(auditEvents)
  expect(told).toMatchObject([{ changes: { file: ['visit.zip', null] } }])
}, 60_000)

test('nobody discards what another has sent, nor what was brought in', async () => {
  const { officer, id, answer } = await uploaded()
  await discardVisitFile(await staff(), id)
  await bringInVisit(officer, id, answer)

  const late = await discardVisitFile(officer, id)

  expect(late).toEqual(refused('imports.refused.alreadyIn'))
  expect(await findImport(officer, id)).toMatchObject({ state: 'done' })
  expect(await discarded()).toBe(0)
}, 60_000)

test('of a discard and a bringing in at once, the second is told what the first has done', async () => {
  const { officer, id, answer } = await uploaded()

  const [brought, gone] = await Promise.all([
    bringInVisit(officer, id, answer),
    discardVisitFile(officer, id),
  ])

  expect([brought, gone]).toEqual([refused('problems.gone'), ok(null)])
  expect(await db.$count(visits)).toBe(0)
  expect(await discarded()).toBe(1)
}, 60_000)

test('two bringings in at once bring in one visit, and both lead to it', async () => {
  const { officer, id, answer } = await uploaded()

  const both = await Promise.all([bringInVisit(officer, id, answer), bringInVisit(officer, id, answer)])

  const [{ ref } = { ref: '' }] = await db.select({ ref: visits.ref }).from(visits)
  expect(both).toEqual([ok({ ref }), ok({ ref })])
  expect(await db.$count(visits)).toBe(1)
}, 60_000)

import { eq, isNull, like, notInArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeMeeting } from '@/db/factories/meetings'
import { makeMember, makeVisit } from '@/db/factories/visits'
import {
  agreements,
  auditEvents,
  commitments,
  files,
  importedRecords,
  imports,
  meetingAgreements,
  meetings,
  people,
  places,
  sources,
  visits,
} from '@/db/schema'
import { listHistory } from '../history/queries'
import { ok, refused } from '../result'
import type { User } from '../user'
import { editVisit } from '../visits/commands'
import { visitInput } from '../visits/input'
import { findVisitRecord } from '../visits/record'
import { bringInVisit } from './bring-in'
import type { VisitFile } from './format'
import { addingAll, broughtIn, goodFile, staff, textOf, upload } from './testing'
import { undoBringingIn } from './undo'

const contentOf = (zip: Buffer): VisitFile => JSON.parse(textOf(zip))

async function done() {
  const officer = await staff()
  return { officer, ...(await broughtInBy(officer)) }
}

async function broughtInBy(officer: User) {
  const kept = await upload(officer, await goodFile())
  const id = kept.ok ? kept.value.id : ''
  const brought = await bringInVisit(officer, id, await addingAll(officer, id))
  const ref = brought.ok ? brought.value.ref : ''
  return { id, ref }
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

test('every record that is taken out says so in its history, and has a new version', async () => {
  const { officer, id } = await done()
  const { visit, meetings: met, directory } = contentOf(await goodFile())
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

type Made = { visit: string; meeting: string; agreement: string; commitment: string }

const restings: [string, (made: Made) => Promise<unknown>][] = [
  ['a meeting of the visit', ({ visit }) => makeMeeting({ visitId: visit })],
  ['an agreement that came from the visit', ({ visit }) => makeAgreement({ visitId: visit })],
  ['an agreement that came up at a meeting', ({ meeting }) => makeAgreement({ meetingId: meeting })],
  ['a commitment made at a meeting', ({ meeting }) => makeCommitment({ meetingId: meeting })],
  ['a commitment made on an agreement', ({ agreement }) => makeCommitment({ agreementId: agreement })],
  [
    'agreement that amends one',
    ({ agreement }) => makeAgreement({ parentId: agreement, relation: 'amends' }),
  ],
  ['a commitment that continues one', ({ commitment }) => makeCommitment({ continuesId: commitment })],
  [
    'a meeting of another visit that spoke of an agreement',
    async ({ agreement }) => {
      const meeting = await makeMeeting({ visitId: (await makeVisit()).id })
      await transaction((tx) =>
        tx.insert(meetingAgreements).values({ meetingId: meeting.id, agreementId: agreement }),
      )
    },
  ],
]

test.each(restings)(
  'a %s keeps what it rests on where it is',
  async (_, rest) => {
    const { officer, id } = await done()
    const { visit, meetings: met, agreements: agreed, commitments: promised } = contentOf(await goodFile())
    const [meeting, agreement, commitment] = [met[0]!.id, agreed[0]!.id, promised[0]!.id]
    await rest({ visit: visit.id, meeting, agreement, commitment })
    const before = await left()

    const undone = await undoBringingIn(officer, id)

    expect(undone).toMatchObject({ problem: { sentence: { key: 'visitFiles.refused.restedOn' } } })
    expect(await left()).toEqual(before)
  },
  60_000,
)

/** An agreement of no visit that is here already and that the file says came from its visit. */
async function joined() {
  const letter = contentOf(await goodFile()).agreements.find(({ fromThisVisit }) => fromThisVisit)
  const { id, ref } = await makeAgreement({ id: letter!.id })
  const officer = await staff()
  return { agreement: { id, ref }, officer, import: await broughtInBy(officer) }
}

test('an agreement that was joined to the visit is parted from it again, and its history says both', async () => {
  const { agreement, officer, import: brought } = await joined()

  const undone = await undoBringingIn(officer, brought.id)

  expect(undone).toEqual({ ok: true, value: null })
  const [here] = await db.select().from(agreements).where(eq(agreements.id, agreement.id))
  expect(here).toMatchObject({ visitId: null, removedAt: null, version: 3 })
  const history = await listHistory(officer, 'agreement', agreement.id)
  expect(history?.map(({ action }) => action)).toEqual(['agreement.parted', 'agreement.joined'])
}, 60_000)

test('an agreement that was joined and changed since keeps all of it where it is', async () => {
  const { agreement, officer, import: brought } = await joined()
  await transaction((tx) => tx.update(agreements).set({ version: 3 }).where(eq(agreements.id, agreement.id)))
  const before = await left()

  const undone = await undoBringingIn(officer, brought.id)

  expect(undone).toEqual(refused('visitFiles.refused.changed', { what: agreement.ref }))
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

test('only who brought it in undoes it, and nobody sees the visit then', async () => {
  const { officer, id } = await done()
  const [visit] = await db.select().from(visits)

  expect(await undoBringingIn(await staff(), id)).toMatchObject({ ok: false })
  expect(await undoBringingIn({ ...officer, roles: ['viewer'] }, id)).toMatchObject({ ok: false })
  expect(await undoBringingIn(officer, id)).toMatchObject({ ok: true })

  expect(await listHistory(officer, 'visit', visit!.id)).toBeUndefined()
  expect(await db.$count(imports, eq(imports.state, 'undone'))).toBe(1)
}, 60_000)

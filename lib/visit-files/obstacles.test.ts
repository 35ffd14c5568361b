import { randomUUID } from 'node:crypto'
import { eq, isNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeMeeting } from '@/db/factories/meetings'
import { makeVisit } from '@/db/factories/visits'
import { agreements, meetingAgreements, visits } from '@/db/schema'
import { ok, refused } from '../result'
import { editVisit } from '../visits/commands'
import { visitInput } from '../visits/input'
import { findVisitRecord } from '../visits/record'
import { broughtInBy, contentIn, goodFile, left, makeLetterOf, retold, staff } from './testing'
import { undoBringingIn } from './undo'

async function done() {
  const officer = await staff()
  return { officer, ...(await broughtInBy(officer)) }
}

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
    'an agreement that amends one',
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
  '%s keeps what it rests on where it is',
  async (_, rest) => {
    const { officer, id } = await done()
    const { visit, meetings: met, agreements: agreed, commitments: promised } = contentIn(await goodFile())
    const [meeting, agreement, commitment] = [met[0]!.id, agreed[0]!.id, promised[0]!.id]
    await rest({ visit: visit.id, meeting, agreement, commitment })
    const before = await left()

    const undone = await undoBringingIn(officer, id)

    expect(undone).toMatchObject({ problem: { sentence: { key: 'visitFiles.refused.restedOn' } } })
    expect(await left()).toEqual(before)
  },
  60_000,
)

test('an agreement that was joined and changed since keeps all of it where it is', async () => {
  const agreement = await makeLetterOf(await goodFile())
  const { officer, id } = await done()
  await transaction((tx) => tx.update(agreements).set({ version: 3 }).where(eq(agreements.id, agreement.id)))
  const before = await left()

  const undone = await undoBringingIn(officer, id)

  expect(undone).toEqual(refused('visitFiles.refused.changed', { what: agreement.ref }))
  expect(await left()).toEqual(before)
}, 60_000)

/** The good file as that of another visit, which says that an agreement spoken of at this one came from it. */
async function fileOfAnotherVisit() {
  const zip = await goodFile()
  const shared = contentIn(zip).agreements.find(({ fromThisVisit }) => !fromThisVisit)!.id
  const ids = new Map([[shared, shared]])
  return retold(zip, (content) => {
    const told = JSON.stringify(content).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      ids.set(id, ids.get(id) ?? randomUUID())
      return ids.get(id)!
    })
    Object.assign(content, JSON.parse(told))
    for (const agreement of content.agreements) if (agreement.id === shared) agreement.fromThisVisit = true
  })
}

test('an agreement that another file has joined to its visit holds this one until that is undone', async () => {
  const { officer, id } = await done()
  const other = await broughtInBy(officer, await fileOfAnotherVisit())

  const held = await undoBringingIn(officer, id)
  await undoBringingIn(officer, other.id)
  const free = await undoBringingIn(officer, id)

  expect(held).toEqual(refused('visitFiles.refused.changed', { what: 'A2018-007' }))
  expect(free).toEqual(ok(null))
  expect(await db.$count(visits, isNull(visits.removedAt))).toBe(0)
}, 60_000)

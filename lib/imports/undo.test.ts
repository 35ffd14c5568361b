import { eq, isNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeMeeting, makeParticipant } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import {
  agreements,
  auditEvents,
  meetingAgreements,
  organisations,
  people,
  places,
  visits,
} from '@/db/schema'
import { imports } from '@/db/schema/imports'
import { addMember } from '../delegations/add'
import { memberInput } from '../delegations/input'
import { refused } from '../result'
import { editVisit } from '../visits/commands'
import { visitInput } from '../visits/input'
import { bringIn } from './bring-in'
import { findImport, resultOf } from './queries'
import { mapped } from './testing'
import { undoImport } from './undo'

const register = `Title,Dates,Cities,Head
First,2019.12.19-26,Kochi (India),Ann Smith
Second,2018.5.3-9,Dubai (UAE),Ben Miller
`
const all = (rows: number) => ({ rows, withoutErrors: false, withoutDoubles: false })

async function broughtIn(list = register, kind: 'visits' | 'people' = 'visits', rows = 2) {
  const officer = await makeUser()
  const id = await mapped(officer, kind, list)
  const done = await bringIn(officer, id, all(rows), 2)
  if (!done.ok) throw new Error(done.problem.sentence?.key)
  return { officer, id }
}

const left = async () => ({
  visits: (await db.select({ ref: visits.ref }).from(visits).where(isNull(visits.removedAt))).map(
    ({ ref }) => ref,
  ),
  people: (await db.select({ name: people.nameEn }).from(people).where(isNull(people.removedAt))).map(
    ({ name }) => name,
  ),
  places: (await db.select({ name: places.nameEn }).from(places).where(isNull(places.removedAt))).map(
    ({ name }) => name,
  ),
})

test('an undo takes away what an import made, and tells the trail of each', async () => {
  const { officer, id } = await broughtIn()

  expect(await undoImport(officer, id)).toEqual({ ok: true, value: { taken: 6, kept: 0 } })

  expect(await left()).toEqual({ visits: [], people: [], places: [] })
  expect(await db.$count(auditEvents, eq(auditEvents.action, 'visit.removed'))).toBe(2)
  const [row] = await db.select().from(imports).where(eq(imports.id, id))
  expect(row?.state).toBe('undone')
  expect(await undoImport(officer, id)).toEqual({ ok: true, value: { taken: 0, kept: 0 } })
})

test('what was changed since is kept, with whoever it names', async () => {
  const { officer, id } = await broughtIn()
  const edit = visitInput.parse({
    direction: 'outbound',
    titleEn: 'First, corrected',
    firstOn: '2019-12-19',
    lastOn: '2019-12-26',
    sensitivity: 'internal',
  })
  await editVisit(officer, 'V2019-001', edit, 1)
  const { changed } = await resultOf(officer, (await findImport(officer, id))!)

  const undone = await undoImport(officer, id)

  expect(changed.get('visit')?.size).toBe(1)
  expect(undone).toEqual({ ok: true, value: { taken: 3, kept: 3 } })
  expect(await left()).toEqual({ visits: ['V2019-001'], people: ['Ann Smith'], places: ['Kochi'] })
})

test('a visit to which something was added since is kept, though its own record is as it was', async () => {
  const { officer, id } = await broughtIn()
  const member = memberInput.parse({
    person: { text: 'Cara Jones', add: 'on' },
    role: 'member',
    organisation: {},
  })
  await new Promise((resolve) => setTimeout(resolve, 2))
  expect(await addMember(officer, 'V2018-001', member)).toMatchObject({ ok: true })

  await undoImport(officer, id)

  expect((await left()).visits).toEqual(['V2018-001'])
})

test('people that are at a table since are kept', async () => {
  const { officer, id } = await broughtIn(
    'Name,Post,Organisation\nAnn Smith,Mayor,City of Kochi\nBen Miller,,\n',
    'people',
  )
  const [ann] = await db.select().from(people).where(eq(people.nameEn, 'Ann Smith'))
  const { id: visitId } = await makeVisit()
  const { id: meetingId } = await makeMeeting({ visitId })
  await makeParticipant({ meetingId, personId: ann!.id })

  await undoImport(officer, id)

  expect((await left()).people).toEqual(['Ann Smith'])
  expect(await db.select({ removed: organisations.removedAt }).from(organisations)).toEqual([
    { removed: null },
  ])
})

test('a viewer and a colleague undo nothing; an official may, unless it is above their clearance', async () => {
  const { id } = await broughtIn()
  const cleared = await makeUser({ clearance: 'restricted' })
  const secret = await mapped(cleared, 'visits', 'Title,Dates,Sensitivity\nThird,2017.1.2,restricted\n')
  await bringIn(cleared, secret, all(1), 2)
  const [viewer, colleague, official] = [
    await makeUser({ roles: ['viewer'] }),
    await makeUser(),
    await makeUser({ roles: ['official'] }),
  ]

  expect(await undoImport(viewer, id)).toEqual(refused('problems.gone'))
  expect(await undoImport(colleague, id)).toEqual(refused('problems.gone'))
  expect(await undoImport(official, secret)).toEqual(refused('imports.refused.unseen'))
  expect(await undoImport(official, id)).toMatchObject({ ok: true })
})

test('an undo of meetings sets their visits free to be undone too', async () => {
  const { officer, id } = await broughtIn()
  const list = 'Visit,Date,Subject\nFirst,2019-12-20,Talks\n'
  const meetings = await mapped(officer, 'meetings', list, 'meetings.csv')
  await bringIn(officer, meetings, all(1), 2)
  const before = await resultOf(officer, (await findImport(officer, id))!)

  expect(await undoImport(officer, meetings)).toEqual({ ok: true, value: { taken: 1, kept: 0 } })
  expect(await undoImport(officer, id)).toEqual({ ok: true, value: { taken: 6, kept: 0 } })

  expect(before.changed.get('visit')?.size).toBe(1)
  const [told] = await db.select().from(auditEvents).where(eq(auditEvents.action, 'meeting.removed'))
  expect(told?.visitId).toBeTruthy()
})

test('an agreement is kept while a meeting speaks of it, and not once that meeting is gone', async () => {
  const officer = await makeUser()
  const id = await mapped(officer, 'agreements', 'Title\nLetter on ports\nLetter on rail\n')
  await bringIn(officer, id, all(2), 2)
  const [ports, rail] = await db.select().from(agreements).orderBy(agreements.titleEn)
  const { id: visitId } = await makeVisit()
  const [held, gone] = [await makeMeeting({ visitId }), await makeMeeting({ visitId, removedAt: Date.now() })]
  await transaction((tx) =>
    tx.insert(meetingAgreements).values([
      { meetingId: held.id, agreementId: ports!.id },
      { meetingId: gone.id, agreementId: rail!.id },
    ]),
  )

  await undoImport(officer, id)

  const left = await db
    .select({ title: agreements.titleEn })
    .from(agreements)
    .where(isNull(agreements.removedAt))
  expect(left).toEqual([{ title: 'Letter on ports' }])
})

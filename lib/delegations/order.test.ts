import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makePerson } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { auditEvents } from '@/db/schema'
import type { Sensitivity } from '@/db/values/office'
import type { VisitStatus } from '@/db/values/visits'
import { moveMember } from './order'
import { findDelegation } from './queries'
import { removeMember, restoreMember } from './removal'

async function three(given: { status?: VisitStatus; sensitivity?: Sensitivity } = {}) {
  const staff = await makeUser({ clearance: given.sensitivity ?? 'internal' })
  const visit = await makeVisit(given)
  const join = async (nameEn: string, position: number) => {
    const person = await makePerson({ nameEn })
    const role = position === 1 ? 'head' : 'member'
    return makeMember({ visitId: visit.id, personId: person.id, position, role })
  }
  const [a, b, c] = [await join('A', 1), await join('B', 2), await join('C', 3)]
  const order = async () =>
    (await findDelegation(staff, visit.ref))?.members
      .map(({ person, position }) => `${person.nameEn}${position}`)
      .join(' ')
  return { staff, visit, a, b, c, order }
}

test('a member moves up and down the order of precedence, and the trail says so', async () => {
  const { staff, visit, a, c, order } = await three()

  await moveMember(staff, visit.ref, c.id, 'up', 3)
  expect(await order()).toBe('A1 C2 B3')
  await moveMember(staff, visit.ref, a.id, 'down', 1)
  expect(await order()).toBe('C1 A2 B3')

  const events = await db
    .select({ action: auditEvents.action, changes: auditEvents.changes })
    .from(auditEvents)
  expect(events).toMatchObject([
    { action: 'member.moved', changes: { person: ['C', 'C'], position: [3, 2] } },
    { action: 'member.moved', changes: { person: ['A', 'A'], position: [1, 2] } },
  ])
})

test('a doubled click moves one place, and the ends of the list hold', async () => {
  const { staff, visit, a, c, order } = await three()
  await moveMember(staff, visit.ref, c.id, 'up', 3)

  expect(await moveMember(staff, visit.ref, c.id, 'up', 3)).toMatchObject({
    problem: { sentence: { key: 'delegation.orderChanged' } },
  })
  expect(await moveMember(staff, visit.ref, a.id, 'up', 1)).toMatchObject({ ok: true })
  expect(await order()).toBe('A1 C2 B3')
})

test('those behind a removed member move up, and make room again when the removal is undone', async () => {
  const { staff, visit, b, order } = await three()

  await removeMember(staff, visit.ref, b.id)
  expect(await order()).toBe('A1 C2')
  await removeMember(staff, visit.ref, b.id)

  await restoreMember(staff, visit.ref, b.id)
  expect(await order()).toBe('A1 B2 C3')
  await restoreMember(staff, visit.ref, b.id)

  const actions = await db.select({ action: auditEvents.action }).from(auditEvents)
  expect(actions.map(({ action }) => action)).toEqual(['member.removed', 'member.restored'])
})

test('a removed member does not come back beside another head, nor beside themselves', async () => {
  const { staff, visit, a, b } = await three()
  await removeMember(staff, visit.ref, a.id)
  await removeMember(staff, visit.ref, b.id)
  const successor = await makePerson({ nameEn: 'D' })
  await makeMember({ visitId: visit.id, personId: successor.id, role: 'head', position: 2 })
  await makeMember({ visitId: visit.id, personId: b.personId, position: 3 })

  expect(await restoreMember(staff, visit.ref, a.id)).toMatchObject({
    problem: { sentence: { key: 'delegation.headTaken', values: { name: 'D' } } },
  })
  expect(await restoreMember(staff, visit.ref, b.id)).toMatchObject({
    problem: { sentence: { key: 'delegation.already', values: { name: 'B' } } },
  })
})

const attempts = [
  ['moving', (user, ref, id) => moveMember(user, ref, id, 'up', 2)],
  ['removing', removeMember],
  ['restoring', restoreMember],
] as [string, typeof removeMember][]

test.each(attempts)('%s a member is refused to a viewer and on a cancelled visit', async (_, attempt) => {
  const { visit, b, order } = await three()
  const viewer = await makeUser({ roles: ['viewer'] })
  const cancelled = await three({ status: 'cancelled' })

  expect(await attempt(viewer, visit.ref, b.id)).toMatchObject({
    problem: { sentence: { key: 'problems.notAllowed' } },
  })
  expect(await attempt(cancelled.staff, cancelled.visit.ref, cancelled.b.id)).toMatchObject({
    problem: { sentence: { key: 'problems.frozen' } },
  })
  expect(await order()).toBe('A1 B2 C3')
  expect(await cancelled.order()).toBe('A1 B2 C3')
})

test.each(attempts)('%s a member above the clearance finds no record', async (_, attempt) => {
  const { visit, b, order } = await three({ sensitivity: 'restricted' })
  const officer = await makeUser({ clearance: 'public' })

  expect(await attempt(officer, visit.ref, b.id)).toMatchObject({
    problem: { sentence: { key: 'problems.gone' } },
  })
  expect(await order()).toBe('A1 B2 C3')
})

import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makePerson } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { auditEvents } from '@/db/schema'
import { findVisitRow } from './find'
import { removeVisit, restoreVisit } from './removal'

test('a planned visit with nothing in it is removed and comes back as it was', async () => {
  const staff = await makeUser()
  const visit = await makeVisit({ titleEn: 'A mistake' })

  expect(await removeVisit(staff, visit.ref)).toMatchObject({ ok: true })
  expect(await findVisitRow(db, staff, visit.ref)).toBeUndefined()
  expect(await restoreVisit(staff, visit.ref)).toMatchObject({ ok: true })

  expect(await findVisitRow(db, staff, visit.ref)).toMatchObject({ titleEn: 'A mistake', removedAt: null })
  const told = await db.select({ action: auditEvents.action }).from(auditEvents).orderBy(auditEvents.id)
  expect(told.map(({ action }) => action)).toEqual(['visit.removed', 'visit.restored'])
})

test('a visit that was approved is not removed', async () => {
  const staff = await makeUser()
  const visit = await makeVisit({ status: 'approved' })

  expect(await removeVisit(staff, visit.ref)).toMatchObject({
    problem: { sentence: { key: 'visits.refused.removeStatus', values: { status: 'approved' } } },
  })
})

test('a visit that holds something is not removed, and the sentence says what', async () => {
  const staff = await makeUser()
  const visit = await makeVisit()
  await makeMember({ visitId: visit.id, personId: (await makePerson()).id })
  await makeMember({ visitId: visit.id, personId: (await makePerson()).id, removedAt: 1 })
  await makeMeeting({ visitId: visit.id })
  await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })

  expect(await removeVisit(staff, visit.ref)).toMatchObject({
    problem: {
      sentence: { key: 'visits.refused.removeHolding', values: { members: 1, meetings: 1, stops: 0 } },
    },
  })
})

test('what somebody may not see keeps a visit from them being removed, without saying what it is', async () => {
  const staff = await makeUser({ clearance: 'internal' })
  const visit = await makeVisit()
  await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })

  expect(await removeVisit(staff, visit.ref)).toEqual({
    ok: false,
    problem: { sentence: { key: 'visits.refused.removeUnseen', values: undefined } },
  })
})

test('the wrong role and the wrong clearance neither remove nor restore', async () => {
  const viewer = await makeUser({ roles: ['viewer'] })
  const staff = await makeUser({ clearance: 'public' })
  const [there, removed] = [await makeVisit(), await makeVisit({ removedAt: 1 })]

  for (const answer of [await removeVisit(viewer, there.ref), await restoreVisit(viewer, removed.ref)])
    expect(answer).toMatchObject({ problem: { sentence: { key: 'problems.notAllowed' } } })
  for (const answer of [await removeVisit(staff, there.ref), await restoreVisit(staff, removed.ref)])
    expect(answer).toMatchObject({ problem: { sentence: { key: 'problems.gone' } } })
})

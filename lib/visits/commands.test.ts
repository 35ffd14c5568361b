import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { auditEvents, visits } from '@/db/schema'
import { users } from '@/db/schema/users'
import { readForm } from '../form-reading'
import { newSubmission } from '../submission'
import { editVisit, planVisit } from './commands'
import { findVisitRow } from './find'
import { visitInput } from './input'

function input(given: Record<string, string> = {}) {
  const form = new FormData()
  const fields = {
    direction: 'outbound',
    titleEn: 'To Russia and India',
    firstOn: '2019-12-19',
    lastOn: '2019-12-26',
    sensitivity: 'internal',
    ...given,
  }
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return readForm(visitInput, form)
}

function typed(given: Record<string, string> = {}) {
  const read = input(given)
  if (!read.ok) throw new Error(JSON.stringify(read.fields))
  return read.data
}

const idOfNobody = '0198c5d2-0000-7000-8000-000000000000'

const eventsOf = (id: string) =>
  db.select().from(auditEvents).where(eq(auditEvents.subjectId, id)).orderBy(auditEvents.at, auditEvents.id)

test('a planned visit gets a reference of the year of its first day, and the trail says who planned it', async () => {
  const staff = await makeUser()

  const planned = await planVisit(
    staff,
    typed({ firstOn: '2019-12-30', lastOn: '2020-01-03', owner: staff.id }),
  )

  expect(planned).toEqual({ ok: true, value: { ref: 'V2019-001' } })
  const visit = await findVisitRow(db, staff, 'V2019-001')
  expect(visit).toMatchObject({
    status: 'planned',
    titleEn: 'To Russia and India',
    ownerId: staff.id,
    version: 1,
  })
  expect(await eventsOf(visit!.id)).toMatchObject([
    { action: 'visit.planned', userName: staff.name, changes: { owner: [null, staff.name] } },
  ])
})

test('a form sent twice plans one visit', async () => {
  const staff = await makeUser()
  const submission = newSubmission()

  const answers = [await planVisit(staff, typed(), submission), await planVisit(staff, typed(), submission)]

  expect(answers[1]).toEqual(answers[0])
  expect(await db.$count(visits)).toBe(1)
})

test.each(['viewer', 'administrator'] as const)('a %s can neither plan nor edit a visit', async (role) => {
  const user = await makeUser({ roles: [role] })
  const visit = await makeVisit()
  const no = { ok: false, problem: { sentence: { key: 'problems.notAllowed' } } }

  expect(await planVisit(user, typed())).toEqual(no)
  expect(await editVisit(user, visit.ref, typed(), 1)).toEqual(no)
})

test.each([
  [{ firstOn: '2019-12-26', lastOn: '2019-12-19' }, { lastOn: { key: 'problems.reversedDates' } }],
  [{ firstOn: '2019-02-30' }, { firstOn: { key: 'problems.dateImpossible' } }],
  [{ titleEn: '' }, { titleEn: { key: 'problems.requiredEither' } }],
  [{ titleEn: 'x'.repeat(10_000) }, { titleEn: { key: 'problems.tooLong' } }],
  [{ titleEn: 'bell\u0007' }, { titleEn: { key: 'problems.control' } }],
  [{ direction: 'sideways' }, { direction: { key: 'problems.choice' } }],
  [{ owner: 'someone' }, { owner: { key: 'problems.choice' } }],
])('a form with %o is sent back', (given, fields) => {
  expect(input(given)).toMatchObject({ ok: false, fields })
})

test('a visit of one day is no reversed visit', () => {
  expect(input({ firstOn: '2019-12-19', lastOn: '2019-12-19' }).ok).toBe(true)
})

test('nobody plans a visit that they could not open themselves', async () => {
  const staff = await makeUser({ clearance: 'internal' })

  const answer = await planVisit(staff, typed({ sensitivity: 'restricted' }))

  expect(answer).toMatchObject({
    problem: { fields: { sensitivity: { key: 'visits.refused.aboveClearance' } } },
  })
  expect(await db.$count(visits)).toBe(0)
})

test('the owner must be one who may keep visits and may see this one', async () => {
  const staff = await makeUser({ clearance: 'restricted' })
  const viewer = await makeUser({ roles: ['viewer'] })
  const gone = await makeUser({ disabled: true })
  const uncleared = await makeUser({ clearance: 'internal' })
  const plannedFor = (owner: string) => planVisit(staff, typed({ owner, sensitivity: 'restricted' }))

  for (const owner of [viewer.id, gone.id, idOfNobody])
    expect(await plannedFor(owner)).toMatchObject({
      problem: { fields: { owner: { key: 'problems.choice' } } },
    })
  expect(await plannedFor(uncleared.id)).toMatchObject({
    problem: {
      fields: { owner: { key: 'visits.refused.ownerClearance', values: { name: uncleared.name } } },
    },
  })
})

test('an owner who has left since does not stop an edit that leaves them', async () => {
  const [staff, owner] = [await makeUser(), await makeUser()]
  const visit = await makeVisit({ ownerId: owner.id })
  await transaction((tx) => tx.update(users).set({ disabled: true }).where(eq(users.id, owner.id)))

  expect(await editVisit(staff, visit.ref, typed({ owner: owner.id }), 1)).toMatchObject({ ok: true })
})

test('an edit changes what was typed, raises the version and tells old and new', async () => {
  const staff = await makeUser()
  const visit = await makeVisit({ titleEn: 'To India' })

  const answer = await editVisit(staff, visit.ref, typed({ titleEn: 'To Russia', summaryZh: '摘要' }), 1)

  expect(answer).toEqual({ ok: true, value: { ref: visit.ref } })
  expect(await findVisitRow(db, staff, visit.ref)).toMatchObject({ titleEn: 'To Russia', version: 2 })
  expect(await eventsOf(visit.id)).toMatchObject([
    {
      action: 'visit.edited',
      changes: { titleEn: ['To India', 'To Russia'], summaryZh: [null, '摘要'] },
    },
  ])
})

test('a save against an old version writes nothing and shows what the other wrote', async () => {
  const [first, second] = [await makeUser(), await makeUser()]
  const visit = await makeVisit()
  await editVisit(first, visit.ref, typed({ purposeEn: 'Trade' }), 1)

  const answer = await editVisit(second, visit.ref, typed({ purposeEn: 'Friendship' }), 1)

  expect(answer).toMatchObject({
    ok: false,
    problem: { conflict: { by: first.name, version: 2, values: { purposeEn: 'Trade' } } },
  })
  expect(await findVisitRow(db, first, visit.ref)).toMatchObject({ purposeEn: 'Trade', version: 2 })
})

test('a visit above the clearance is gone to an edit', async () => {
  const staff = await makeUser({ clearance: 'public' })
  const visit = await makeVisit({ sensitivity: 'internal' })

  expect(await editVisit(staff, visit.ref, typed({ sensitivity: 'public' }), 1)).toEqual({
    ok: false,
    problem: { sentence: { key: 'problems.gone', values: undefined } },
  })
})

test.each(['closed', 'cancelled'] as const)('a %s visit stays as it is', async (status) => {
  const staff = await makeUser()
  const visit = await makeVisit({ status })

  expect(await editVisit(staff, visit.ref, typed(), 1)).toMatchObject({
    problem: { sentence: { key: 'problems.frozen' } },
  })
})

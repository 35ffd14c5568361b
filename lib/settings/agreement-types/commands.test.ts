import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeUser } from '@/db/factories/users'
import { agreements, agreementTypeSettings } from '@/db/schema/agreements'
import { auditEvents } from '@/db/schema/office'
import { agreementTypes } from '@/db/values/agreements'
import type { User } from '../../user'
import { changeAgreementType } from './commands'
import { ensureAgreementTypes } from './first'
import { type AgreementTypeInput, agreementTypeInput } from './input'
import { listAgreementTypes } from './queries'

const type = 'sister-city-agreement'
const input = (given: Partial<AgreementTypeInput> = {}): AgreementTypeInput => ({
  reviewMonths: 24,
  reviewer: null,
  reviewerRole: 'official',
  noticeDays: 90,
  ...given,
})
let administrator: User

beforeEach(async () => {
  administrator = await makeUser({ roles: ['administrator'] })
  await ensureAgreementTypes()
})

const dueOf = async (id: string) =>
  (await db.select({ on: agreements.reviewDueOn }).from(agreements).where(eq(agreements.id, id)))[0]?.on

async function makeSigned(given: Partial<typeof agreements.$inferInsert> = {}) {
  const { id } = await makeAgreement({ type, ...given })
  await makeAct({ agreementId: id, kind: 'signed', doneOn: '2026-01-10' })
  return id
}

test('a new office has a period for every type, and a second start changes none', async () => {
  await changeAgreementType(administrator, type, input(), 1)
  await ensureAgreementTypes()

  const types = await listAgreementTypes(administrator)
  expect(types.map((each) => each.type)).toEqual([...agreementTypes])
  expect(types.find((each) => each.type === type)).toMatchObject({ reviewMonths: 24, noticeDays: 90 })
})

test('what was recorded before the periods were there gets its next review with them', async () => {
  const id = await makeSigned()
  await transaction((tx) => tx.delete(agreementTypeSettings))

  await ensureAgreementTypes()

  expect(await dueOf(id)).toBe('2027-01-10')
})

test('a new period moves the next reviews of its type, except those that a person has set', async () => {
  const computed = await makeSigned()
  const set = await makeSigned({ reviewDueOn: '2026-06-01', reviewDueReason: 'Before the mayor’s visit' })
  const other = await makeSigned({ type: 'letter-of-intent', reviewDueOn: '2026-07-10' })

  expect(await changeAgreementType(administrator, type, input(), 1)).toMatchObject({ ok: true })

  expect([await dueOf(computed), await dueOf(set), await dueOf(other)]).toEqual([
    '2028-01-10',
    '2026-06-01',
    '2026-07-10',
  ])
  const [event] = await db.select().from(auditEvents)
  expect(event).toMatchObject({
    action: 'type.changed',
    changes: { reviewMonths: [12, 24], noticeDays: [180, 90] },
  })
})

test('without a period, nothing of the type is due by itself', async () => {
  const id = await makeSigned({ reviewDueOn: '2027-01-10' })

  await changeAgreementType(administrator, type, input({ reviewMonths: null }), 1)

  expect(await dueOf(id)).toBe(null)
})

test('nobody but an administrator changes a type', async () => {
  const user = await makeUser({ roles: ['staff', 'official', 'viewer'] })

  expect(await changeAgreementType(user, type, input(), 1)).toMatchObject({
    problem: { sentence: { key: 'problems.notAllowed' } },
  })
})

test('an edit from an old form changes nothing and shows what stands there now', async () => {
  await changeAgreementType(administrator, type, input(), 1)

  const stale = await changeAgreementType(administrator, type, input({ reviewMonths: 6 }), 1)

  expect(stale).toMatchObject({ problem: { conflict: { version: 2, values: { reviewMonths: '24' } } } })
})

test('only somebody who may review can be named reviewer; one who left stays until another is named', async () => {
  const official = await makeUser({ roles: ['official'], name: 'Li Wei' })
  const staff = await makeUser({ roles: ['staff'] })
  const gone = await makeUser({ roles: ['official'], disabled: true })
  for (const { id } of [staff, gone])
    expect(await changeAgreementType(administrator, type, input({ reviewer: id }), 1)).toMatchObject({
      problem: { fields: { reviewer: { key: 'problems.choice' } } },
    })

  expect(await changeAgreementType(administrator, type, input({ reviewer: official.id }), 1)).toMatchObject({
    ok: true,
  })
  const [row] = (await listAgreementTypes(administrator)).filter((each) => each.type === type)
  expect(row?.reviewer).toBe('Li Wei')
})

test('a period is a whole number of months from one to a hundred years', () => {
  const period = (reviewMonths: string) => agreementTypeInput.safeParse({ reviewMonths }).success

  expect(['', '1', '1200', '0', '1201', '1.5', 'x'].map(period)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})

import { eq } from 'drizzle-orm'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeUser } from '@/db/factories/users'
import { commitments } from '@/db/schema/commitments'
import { auditEvents } from '@/db/schema/office'
import { users } from '@/db/schema/users'
import { disableUser, editUser } from '../access/commands'
import { loggedPath } from '../request-log'
import { addDays, todayIn } from '../time/local'
import type { User } from '../user'
import { feedOf, findFeedUser, makeFeed, revokeFeed } from './feed'

const soon = addDays(todayIn('Asia/Shanghai'), 5)

async function ask(token: string) {
  const user = await findFeedUser(token)
  return user && feedOf(user)
}

async function tokenOf(user: User) {
  const made = await makeFeed(user)
  if (!made.ok) throw new Error('no feed')
  return made.value.token
}

async function eventsAt(token: string) {
  return new ICAL.Component(ICAL.parse((await ask(token)) ?? ''))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each))
}

test('the address opens one’s own deadlines, in one’s language', async () => {
  const officer = await makeUser({ language: 'en' })
  const mine = await makeCommitment({ ownerId: officer.id, dueOn: soon, wordsEn: 'Send the catalogue' })
  await makeCommitment({ dueOn: soon })
  const token = await tokenOf(officer)

  const [event, ...others] = await eventsAt(token)

  expect(others).toEqual([])
  expect([event?.uid, event?.summary, event?.startDate.toString()]).toEqual([
    `commitment-${mine.id}@localhost`,
    'Commitment: Send the catalogue',
    soon,
  ])
})

test('a day that moves keeps its uid and raises its sequence; what is done is gone', async () => {
  const officer = await makeUser()
  const { id } = await makeCommitment({ ownerId: officer.id, dueOn: soon, updatedAt: 1_760_000_000_000 })
  const token = await tokenOf(officer)
  const [before] = await eventsAt(token)

  await transaction((tx) =>
    tx
      .update(commitments)
      .set({ dueOn: addDays(soon, 1) })
      .where(eq(commitments.id, id)),
  )
  const [after] = await eventsAt(token)
  const done = { status: 'done', closedOn: soon, evidence: 'Letter' } as const
  await transaction((tx) => tx.update(commitments).set(done).where(eq(commitments.id, id)))

  expect(after?.uid).toBe(before?.uid)
  expect(after!.sequence).toBeGreaterThan(before!.sequence)
  expect(await eventsAt(token)).toEqual([])
})

test('an act that moves the end of an agreement raises the sequence of its entry', async () => {
  const official = await makeUser({ roles: ['official'] })
  const terms = {
    effectiveRule: 'on-signature',
    term: 'fixed',
    validUntil: soon,
    updatedAt: 1_760_000_000_000,
  }
  const agreement = await makeAgreement({ ...terms } as Parameters<typeof makeAgreement>[0])
  const past = { agreementId: agreement.id, doneOn: '2020-01-01', updatedAt: 1_760_000_000_000 }
  await makeAct({ ...past, kind: 'signed' })
  const token = await tokenOf(official)
  const [before] = await eventsAt(token)

  await makeAct({ ...past, kind: 'extended', untilOn: addDays(soon, 30), updatedAt: 1_770_000_000_000 })
  const [after] = await eventsAt(token)

  expect(after?.uid).toBe(before?.uid)
  expect(after?.startDate.toString()).toBe(addDays(soon, 30))
  expect(after!.sequence).toBeGreaterThan(before!.sequence)
})

test('a wrong, an ended and a renewed address all find nothing', async () => {
  const officer = await makeUser()
  const first = await tokenOf(officer)
  const second = await tokenOf(officer)
  expect(await ask(second)).toContain('BEGIN:VCALENDAR')
  await revokeFeed(officer)

  const answers = await Promise.all([ask(first), ask(second), ask('guess'), ask('')])

  expect(answers).toEqual(Array(4).fill(undefined))
})

test('a disabled person’s address finds nothing, and a lower clearance shows less, from the next look on', async () => {
  const administrator = await makeUser({ roles: ['administrator'], passwordHash: '$kept' })
  const officer = await makeUser({ clearance: 'restricted' })
  await makeCommitment({ ownerId: officer.id, dueOn: soon, sensitivity: 'restricted' })
  const token = await tokenOf(officer)
  expect(await eventsAt(token)).toHaveLength(1)

  const { name, email } = officer
  await editUser(administrator, officer.id, { name, email, roles: ['staff'], clearance: 'internal' }, 1)
  expect(await eventsAt(token)).toEqual([])

  await disableUser(administrator, officer.id)
  expect(await ask(token)).toBeUndefined()
})

test('neither the database, the trail nor the log holds the secret', async () => {
  const officer = await makeUser()
  const token = await tokenOf(officer)

  const kept = [await db.select().from(users), await db.select().from(auditEvents)]

  expect(JSON.stringify(kept)).not.toContain(token)
  expect(loggedPath(`/deadlines.ics?token=${token}`)).toBe('/deadlines.ics')
})

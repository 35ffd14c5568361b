import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { auditEvents } from '@/db/schema/office'
import { signInFailures, users } from '@/db/schema/users'
import { stopClock } from '../time/testing'
import { hashPassword } from './hashing'
import { enterByProvider, signIn } from './sign-in'

const password = 'four plain words'
const account = async (given: Parameters<typeof makeUser>[0] = {}) =>
  makeUser({ passwordHash: await hashPassword(password), ...given })

const wrong = { ok: false, problem: { sentence: { key: 'signIn.wrong', values: undefined } } }

test('the right password begins a session of the account’s present epoch, and the trail says so', async () => {
  stopClock()
  const user = await account({ sessionEpoch: 4 })

  const entered = await signIn({ email: user.email, password }, '192.0.2.7')

  expect(entered).toEqual({ ok: true, value: { sub: user.id, epoch: 4 } })
  const [seen] = await db.select({ at: users.lastSeenAt }).from(users).where(eq(users.id, user.id))
  expect(seen?.at).toBe(Date.now())
  const events = await db.select({ action: auditEvents.action }).from(auditEvents)
  expect(events).toEqual([{ action: 'user.signed-in' }])
})

test('an unknown name, a wrong password, a disabled account and one without a password get the same answer', async () => {
  const known = await account()
  const disabled = await account({ disabled: true })
  const without = await makeUser()

  expect(await signIn({ email: 'nobody@office.test', password }, undefined)).toEqual(wrong)
  expect(await signIn({ email: known.email, password: 'something else' }, undefined)).toEqual(wrong)
  expect(await signIn({ email: disabled.email, password }, undefined)).toEqual(wrong)
  expect(await signIn({ email: without.email, password: '' }, undefined)).toEqual(wrong)
})

test('after five failures the right password has to wait too, for known and unknown names alike', async () => {
  const known = await account()
  for (const email of [known.email, 'nobody@office.test']) {
    for (let i = 0; i < 5; i++) await signIn({ email, password: 'guess' }, undefined)

    const sixth = await signIn({ email, password }, undefined)

    expect(sixth).toEqual({
      ok: false,
      problem: { sentence: { key: 'signIn.wait', values: { minutes: 15 } } },
    })
  }
})

test('four failures and then the right password: nothing is held against the account', async () => {
  const user = await account()
  for (let i = 0; i < 4; i++) await signIn({ email: user.email, password: 'guess' }, undefined)
  await signIn({ email: user.email, password }, undefined)

  expect(await db.$count(signInFailures)).toBe(0)
})

test('neither what was typed nor for whom is kept in readable form', async () => {
  await signIn({ email: 'my-password-by-mistake@x.test', password: 'guess' }, '192.0.2.7')

  const kept = await db.select({ key: signInFailures.key }).from(signInFailures)

  expect(JSON.stringify(kept)).not.toMatch(/mistake|guess/)
})

test('a provider lets in whom the administrator has added and not disabled, in any spelling, and nobody else', async () => {
  const known = await makeUser({ email: 'li@office.test' })
  await makeUser({ email: 'gone@office.test', disabled: true })

  expect(await enterByProvider('Li@Office.test')).toEqual({ sub: known.id, epoch: 1 })
  expect(await enterByProvider('gone@office.test')).toBeUndefined()
  expect(await enterByProvider('stranger@office.test')).toBeUndefined()
})

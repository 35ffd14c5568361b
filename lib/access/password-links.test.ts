import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { auditEvents } from '@/db/schema/office'
import { passwordLinks } from '@/db/schema/users'
import { findSignedIn } from '../session'
import { disableUser } from './commands'
import { findPasswordLink, followPasswordLink, makePasswordLink } from './password-links'
import { signIn } from './sign-in'

const password = 'four plain words'

async function invited() {
  const administrator = await makeUser({ roles: ['administrator'], passwordHash: '$kept' })
  const user = await makeUser()
  const made = await makePasswordLink(administrator, user.id)
  if (!made.ok) throw new Error('no link')
  return { administrator, user, ...made.value }
}

test('who follows the link sets their password, once', async () => {
  const { user, token } = await invited()

  expect(await findPasswordLink(token)).toMatchObject({ email: user.email })
  expect(await followPasswordLink(token, password)).toEqual({ ok: true, value: { sub: user.id, epoch: 2 } })

  expect((await signIn({ email: user.email, password }, undefined)).ok).toBe(true)
  expect(await findPasswordLink(token)).toBeUndefined()
  expect(await followPasswordLink(token, 'another password')).toMatchObject({ ok: false })
})

test('of two who follow one link at once, one sets the password', async () => {
  const { token } = await invited()

  const answers = await Promise.all([
    followPasswordLink(token, password),
    followPasswordLink(token, 'x'.repeat(12)),
  ])

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a new password ends the sessions that the old one began', async () => {
  const { user, token } = await invited()
  expect(await findSignedIn({ sub: user.id, epoch: 1 })).toBeDefined()

  await followPasswordLink(token, password)

  expect(await findSignedIn({ sub: user.id, epoch: 1 })).toBeUndefined()
})

test('a new password also ends a wait after too many failures', async () => {
  const { user, token } = await invited()
  for (let i = 0; i < 6; i++) await signIn({ email: user.email, password: 'guess' }, undefined)

  await followPasswordLink(token, password)

  expect((await signIn({ email: user.email, password }, undefined)).ok).toBe(true)
})

test('a link is void after three days, when a newer one is made, and when the person is disabled', async () => {
  const old = await invited()
  vi.useFakeTimers({ now: old.expiresAt, toFake: ['Date'] })
  expect(await findPasswordLink(old.token)).toBeUndefined()
  vi.useRealTimers()

  await makePasswordLink(old.administrator, old.user.id)
  expect(await findPasswordLink(old.token)).toBeUndefined()

  const other = await invited()
  await disableUser(other.administrator, other.user.id)
  expect(await findPasswordLink(other.token)).toBeUndefined()
  expect(await makePasswordLink(other.administrator, other.user.id)).toMatchObject({ ok: false })
})

test('only an administrator makes links', async () => {
  const { user, administrator } = await invited()

  expect(await makePasswordLink(user, administrator.id)).toMatchObject({
    problem: { sentence: { key: 'problems.notAllowed' } },
  })
})

test('neither the database nor the trail holds what is in the link', async () => {
  const { token, user } = await invited()

  const [link] = await db.select().from(passwordLinks).where(eq(passwordLinks.userId, user.id))
  const events = await db.select().from(auditEvents)

  expect(JSON.stringify([link, events])).not.toContain(token)
  expect(events.map(({ action }) => action)).toEqual(['user.link-made'])
})

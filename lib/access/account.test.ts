import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { auditEvents } from '@/db/schema/office'
import { findSignedIn } from '../session'
import { changePassword, editAccount, signOutEverywhere } from './account'
import { hashPassword } from './hashing'
import { chooseLanguage } from './language'
import { findOwnAccount } from './queries'
import { signIn } from './sign-in'

const password = 'four plain words'
const newPassword = 'five other plain words'
const account = async () => makeUser({ passwordHash: await hashPassword(password) })

test('one changes one’s own name, language and digest, and an old form changes nothing', async () => {
  const user = await account()

  await editAccount(user, { name: 'Li Na', language: 'zh-CN', digest: 'daily' }, 1)
  const stale = await editAccount(user, { name: 'Li Nan', language: null, digest: 'off' }, 1)

  expect(await findOwnAccount(user)).toMatchObject({
    name: 'Li Na',
    language: 'zh-CN',
    digest: 'daily',
    version: 2,
  })
  expect(stale).toMatchObject({ problem: { conflict: { values: { name: 'Li Na', language: 'zh-CN' } } } })
})

test('switching the language keeps to languages the product speaks', async () => {
  const user = await account()

  await chooseLanguage(user, 'zh-CN')
  await chooseLanguage(user, 'tlh')

  expect((await findOwnAccount(user))?.language).toBe('zh-CN')
  expect(await db.$count(auditEvents)).toBe(1)
})

test('a changed password signs out everywhere but here', async () => {
  const user = await account()

  const changed = await changePassword(user, { password, newPassword }, undefined)

  expect(changed).toEqual({ ok: true, value: { sub: user.id, epoch: 2 } })
  expect(await findSignedIn({ sub: user.id, epoch: 1 })).toBeUndefined()
  expect((await signIn({ email: user.email, password: newPassword }, undefined)).ok).toBe(true)
})

test('a wrong present password changes nothing, and five of them make one wait', async () => {
  const user = await account()
  const guess = () => changePassword(user, { password: 'guess', newPassword }, undefined)

  expect(await guess()).toMatchObject({
    problem: { fields: { password: { key: 'settings.passwordWrong' } } },
  })
  for (let i = 0; i < 4; i++) await guess()

  expect(await changePassword(user, { password, newPassword }, undefined)).toMatchObject({
    problem: { sentence: { key: 'signIn.wait' } },
  })
  expect(await findSignedIn({ sub: user.id, epoch: 1 })).toBeDefined()
})

test('signing out everywhere ends every session and says so in the trail', async () => {
  const user = await account()

  await signOutEverywhere(user)

  expect(await findSignedIn({ sub: user.id, epoch: 1 })).toBeUndefined()
  const events = await db.select({ action: auditEvents.action }).from(auditEvents)
  expect(events).toEqual([{ action: 'user.signed-out-everywhere' }])
})

import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { auditEvents } from '@/db/schema/office'
import { users } from '@/db/schema/users'
import { officeIsNew } from './queries'
import { setUpOffice } from './setup'
import { signIn } from './sign-in'

const input = { name: 'Li Na', email: 'li@office.test', password: 'four plain words' }

test('the first visitor becomes administrator, may see everything, and can sign in', async () => {
  expect(await officeIsNew()).toBe(true)

  await setUpOffice(input)

  expect(await officeIsNew()).toBe(false)
  expect(await signIn(input, undefined)).toMatchObject({ ok: true })
  const [event] = await db.select({ changes: auditEvents.changes }).from(auditEvents)
  expect(event?.changes).toMatchObject({
    roles: [null, ['administrator']],
    clearance: [null, 'restricted'],
  })
  expect(JSON.stringify(event)).not.toContain('argon2')
})

test('of two visitors at once one wins', async () => {
  const answers = await Promise.all([
    setUpOffice(input),
    setUpOffice({ ...input, email: 'wang@office.test' }),
  ])

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db.$count(users)).toBe(1)
})

test('an office with anybody in it cannot be set up again, even if all are disabled', async () => {
  await makeUser({ disabled: true })

  expect(await setUpOffice(input)).toMatchObject({ ok: false })
  expect(await db.$count(users)).toBe(1)
})

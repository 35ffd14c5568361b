import { expect, test } from 'vitest'
import { makeUser } from '@/db/factories/users'
import { demonstrationPeopleMaySignIn } from '@/lib/demonstration'

test('an office with its own people is not taken for the demonstration', async () => {
  await makeUser({ email: 'wang@yiwu.example' })
  await makeUser({ email: 'admin@legation.test', disabled: true })

  expect(await demonstrationPeopleMaySignIn()).toBe(false)
})

test('one person of the demonstration who may still sign in is enough for a warning', async () => {
  await makeUser({ email: 'viewer@legation.test' })

  expect(await demonstrationPeopleMaySignIn()).toBe(true)
})

import { expect, test } from 'vitest'
import { makeUser } from '@/db/factories/users'
import { findPerson, listOwners, listPeople } from './queries'

test('those who are disabled cannot be made responsible for anything', async () => {
  const user = await makeUser({ name: 'Bai' })
  await makeUser({ name: 'An' })
  await makeUser({ name: 'Chen', disabled: true })

  expect((await listOwners(user)).map(({ name }) => name)).toEqual(['An', 'Bai'])
})

test('an administrator sees everybody with all their roles, the disabled last, and no password hash', async () => {
  const administrator = await makeUser({ name: 'Bai', roles: ['administrator'], passwordHash: '$secret' })
  await makeUser({ name: 'An', disabled: true })
  await makeUser({ name: 'Chen', roles: ['official', 'staff'] })

  const { people, count } = await listPeople(administrator, 1)

  expect(count).toBe(3)
  expect(people.map(({ name, roles }) => [name, roles])).toEqual([
    ['Bai', ['administrator']],
    ['Chen', ['staff', 'official']],
    ['An', ['staff']],
  ])
  expect(JSON.stringify([people, await findPerson(administrator, administrator.id)])).not.toContain('$secret')
})

test('nobody else sees who may use the product', async () => {
  const user = await makeUser({ roles: ['staff', 'official', 'viewer'] })

  expect(await listPeople(user, 1)).toEqual({ count: 0, people: [] })
  expect(await findPerson(user, user.id)).toBeUndefined()
})

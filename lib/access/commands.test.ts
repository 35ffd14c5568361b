import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { auditEvents } from '@/db/schema/office'
import type { Role } from '@/db/values/office'
import { findSignedIn } from '../session'
import type { User } from '../user'
import { addUser, disableUser, editUser, enableUser, setPassword } from './commands'
import { findAccount, findAccountByEmail } from './find'
import type { PersonInput } from './input'
import { signIn } from './sign-in'

const asUser = (made: Awaited<ReturnType<typeof makeUser>>): User => made
const makeAdministrator = () => makeUser({ roles: ['administrator'], passwordHash: '$kept' })
const server = { id: null, name: 'Legation' }

const person = (given: Partial<PersonInput> = {}): PersonInput => ({
  name: 'Wang Wei',
  email: 'wang@office.test',
  roles: ['staff'],
  clearance: 'internal',
  ...given,
})
const problemOf = (result: { ok: boolean; problem?: unknown }) => (result.ok ? undefined : result.problem)

test('an administrator adds a person, who cannot sign in before a password is set', async () => {
  const added = await addUser(asUser(await makeAdministrator()), person())

  expect(added.ok).toBe(true)
  expect(await findAccountByEmail(db, 'wang@office.test')).toMatchObject({ roles: ['staff'] })
  expect(await signIn({ email: 'wang@office.test', password: '' }, undefined)).toMatchObject({ ok: false })
})

test.each<Role>(['staff', 'official', 'viewer'])(
  '%s may neither add, edit, disable nor let in',
  async (role) => {
    const other = await makeUser({ disabled: true })
    const user = asUser(await makeUser({ roles: [role] }))

    const refusals = await Promise.all([
      addUser(user, person()),
      editUser(user, user.id, person({ roles: ['administrator'] }), 1),
      disableUser(user, other.id),
      enableUser(user, other.id),
    ])

    expect(refusals.map(problemOf)).toEqual(Array(4).fill({ sentence: { key: 'problems.notAllowed' } }))
    expect(await findAccount(db, user.id)).toMatchObject({ roles: [role] })
  },
)

test('two people cannot have one e-mail address', async () => {
  const administrator = asUser(await makeAdministrator())
  const other = await makeUser({ email: 'wang@office.test' })

  const taken = { fields: { email: { key: 'people.emailTaken' } } }
  expect(problemOf(await addUser(administrator, person()))).toEqual(taken)
  expect(problemOf(await editUser(administrator, administrator.id, person(), 1))).toEqual(taken)
  expect((await editUser(administrator, other.id, person({ name: 'Wang' }), 1)).ok).toBe(true)
})

test('a role taken away is gone at the next click, without signing out', async () => {
  const administrator = asUser(await makeAdministrator())
  const user = await makeUser({ roles: ['staff', 'official'] })
  const claims = { sub: user.id, epoch: 1 }

  await editUser(administrator, user.id, person({ roles: ['viewer'] }), 1)

  expect((await findSignedIn(claims))?.roles).toEqual(['viewer'])
})

test('who is disabled is out at the next click, and after being let in again has to sign in anew', async () => {
  const administrator = asUser(await makeAdministrator())
  const user = await makeUser()
  const claims = { sub: user.id, epoch: 1 }
  expect(await findSignedIn(claims)).toBeDefined()

  await disableUser(administrator, user.id)
  expect(await findSignedIn(claims)).toBeUndefined()

  await enableUser(administrator, user.id)
  expect(await findSignedIn(claims)).toBeUndefined()
  expect(await findSignedIn({ ...claims, epoch: 2 })).toBeDefined()
})

test('the last administrator cannot be disabled, nor lose the role, also by themselves', async () => {
  const administrator = asUser(await makeAdministrator())
  await makeUser({ roles: ['administrator'], disabled: true, passwordHash: '$kept' })

  const stepDown = person({ email: administrator.email, roles: ['staff'] })
  expect(problemOf(await disableUser(administrator, administrator.id))).toEqual({
    sentence: { key: 'people.lastAdministrator' },
  })
  expect(problemOf(await editUser(administrator, administrator.id, stepDown, 1))).toEqual({
    fields: { roles: { key: 'people.lastAdministrator' } },
  })
})

test('an administrator who has no password yet does not count as another', async () => {
  const administrator = asUser(await makeAdministrator())
  const invited = await makeUser({ roles: ['administrator'] })
  expect((await disableUser(administrator, administrator.id)).ok).toBe(false)

  await setPassword(server, invited.id, 'four plain words')

  expect((await disableUser(administrator, administrator.id)).ok).toBe(true)
})

test('of two administrators who disable each other at once, one stays', async () => {
  const [one, other] = [asUser(await makeAdministrator()), asUser(await makeAdministrator())]

  const answers = await Promise.all([disableUser(one, other.id), disableUser(other, one.id)])

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

test('an edit from an old form changes nothing and shows what stands there now', async () => {
  const administrator = asUser(await makeAdministrator())
  const user = await makeUser()
  await editUser(administrator, user.id, person({ name: 'Wang Fang' }), 1)

  const stale = await editUser(administrator, user.id, person({ name: 'Wang Wei' }), 1)

  expect(problemOf(stale)).toMatchObject({
    conflict: { by: administrator.name, version: 2, values: { name: 'Wang Fang', roles: 'staff' } },
  })
})

test('the server adds people and sets passwords where nobody is signed in; the trail never holds a password', async () => {
  const added = await addUser(server, person())
  if (!added.ok) throw new Error('not added')
  await setPassword(server, added.value.id, 'four plain words')

  expect((await signIn({ email: 'wang@office.test', password: 'four plain words' }, undefined)).ok).toBe(true)
  const events = await db.select().from(auditEvents)
  expect(events.map(({ action, userName }) => [action, userName])).toEqual([
    ['user.added', 'Legation'],
    ['user.password-set', 'Legation'],
    ['user.signed-in', 'Wang Wei'],
  ])
  expect(JSON.stringify(events)).not.toMatch(/plain words|argon2/)
})

import { expect, test } from 'vitest'
import { newPasswordInput, personInput, signInInput } from './input'

const complaints = (parsed: { error?: { issues: { message: string }[] } }) =>
  parsed.error?.issues.map(({ message }) => message)

test('a password keeps its blanks, and the same letters count as the same however a keyboard spells them', () => {
  const typed = newPasswordInput.parse({ password: '  café et croissant ' })

  expect(typed.password).toBe('  caf\u00e9 et croissant ')
})

test('a new password needs ten characters, of any script', () => {
  expect(complaints(newPasswordInput.safeParse({ password: '短密码' }))).toEqual(['signIn.passwordShort'])
  expect(newPasswordInput.safeParse({ password: '义乌到科钦一路平安顺利' }).success).toBe(true)
})

test('signing in asks for no length: an old short password still fits', () => {
  expect(signInInput.parse({ email: ' Li@Office.test ', password: 'short' })).toEqual({
    email: 'li@office.test',
    password: 'short',
    to: '/',
  })
})

test('a password of a novel’s length is refused before anything is computed with it', () => {
  const parsed = signInInput.safeParse({ email: 'li@office.test', password: 'a'.repeat(100_000) })

  expect(complaints(parsed)).toEqual(['problems.tooLong'])
})

const person = { name: 'Li Na', email: 'li@office.test', clearance: 'internal' }

test('a person needs a role, and a role that exists', () => {
  expect(complaints(personInput.safeParse(person))).toEqual(['people.roleNeeded'])
  expect(personInput.safeParse({ ...person, roles: 'emperor' }).success).toBe(false)
  expect(personInput.parse({ ...person, roles: ['viewer', 'staff', 'viewer'] }).roles).toEqual([
    'staff',
    'viewer',
  ])
})

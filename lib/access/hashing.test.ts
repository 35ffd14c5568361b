import { expect, test } from 'vitest'
import { hashPassword, passwordMatches } from './hashing'

test('a password is kept as Argon2id, salted: twice the same gives two texts', async () => {
  const [first, second] = await Promise.all([
    hashPassword('four plain words'),
    hashPassword('four plain words'),
  ])

  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(first).not.toBe(second)
})

test('only the password that was hashed matches', async () => {
  const known = await hashPassword('four plain words')

  expect(await passwordMatches(known, 'four plain words')).toBe(true)
  expect(await passwordMatches(known, 'four plain words ')).toBe(false)
  expect(await passwordMatches(null, 'four plain words')).toBe(false)
})

test('to say no without an account is as much work as to say no to a wrong password', async () => {
  const known = await hashPassword('four plain words')
  const took = async (hash: string | null) => {
    // The processor's own count: a clock would count what else the machine does meanwhile.
    const began = process.cpuUsage()
    await passwordMatches(hash, 'wrong')
    const { user, system } = process.cpuUsage(began)
    return user + system
  }

  const times: [number, number][] = []
  for (let i = 0; i < 9; i++) times.push([await took(known), await took(null)])
  const middle = (of: number[]) => of.sort((a, b) => a - b)[4] ?? 0
  const ratio = middle(times.map(([, without]) => without)) / middle(times.map(([with_]) => with_))

  expect(ratio).toBeGreaterThan(0.2)
  expect(ratio).toBeLessThan(5)
})

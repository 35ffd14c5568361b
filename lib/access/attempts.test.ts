import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { beginAttempt, forgive, forgiveAccount } from './attempts'

const minute = 60_000

const attempt = (email: string, address: string | undefined, at: number) =>
  transaction((tx) => beginAttempt(tx, email, address, at))

async function fail(times: number, email: string, address: string | undefined, at = 0) {
  for (let i = 0; i < times; i++) await attempt(email, address, at)
}

test('the sixth attempt within 15 minutes of the first waits until the first is 15 minutes old', async () => {
  await fail(1, 'li@office.test', undefined, 0)
  await fail(4, 'li@office.test', undefined, 10 * minute)

  expect(await attempt('li@office.test', undefined, 10 * minute)).toBe(5)
  expect(await attempt('LI@office.test', undefined, 14.5 * minute)).toBe(1)
  expect(await attempt('li@office.test', undefined, 15 * minute)).toBe(0)
})

test('an attempt that has to wait does not prolong the wait', async () => {
  await fail(5, 'li@office.test', undefined)
  await attempt('li@office.test', undefined, 14 * minute)

  expect(await attempt('li@office.test', undefined, 15 * minute)).toBe(0)
})

test('five failures from one address make it wait for any account, and another address not', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e']) await fail(1, `${name}@office.test`, '192.0.2.7')

  expect(await attempt('f@office.test', '192.0.2.7', minute)).toBe(14)
  expect(await attempt('f@office.test', '192.0.2.8', minute)).toBe(0)
})

test('where the address is not known, accounts are counted alone', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e']) await fail(1, `${name}@office.test`, undefined)

  expect(await attempt('f@office.test', undefined, minute)).toBe(0)
})

test('of twenty attempts at once five get through', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => attempt('li@office.test', '192.0.2.7', 0)),
  )

  expect(answers.filter((minutes) => minutes === 0)).toHaveLength(5)
})

test('a right password forgives its own slips, and nothing that failed for others from the same address', async () => {
  await fail(4, 'li@office.test', '192.0.2.7')
  await fail(1, 'li@office.test', '192.0.2.8')
  await transaction((tx) => forgive(tx, 'li@office.test', '192.0.2.7'))
  for (const name of ['a', 'b', 'c', 'd', 'e']) await fail(1, `${name}@office.test`, '192.0.2.7')
  await transaction((tx) => forgive(tx, 'li@office.test', '192.0.2.7'))

  expect(await attempt('li@office.test', '192.0.2.8', 0)).toBe(0)
  expect(await attempt('zhao@office.test', '192.0.2.7', 0)).toBe(15)
})

test('a new password lets the account try again at once, also from the address of its failures', async () => {
  await fail(5, 'li@office.test', '192.0.2.7')
  expect(await attempt('li@office.test', '192.0.2.7', 0)).toBe(15)

  await transaction((tx) => forgiveAccount(tx, 'li@office.test'))

  expect(await attempt('li@office.test', '192.0.2.7', 0)).toBe(0)
})

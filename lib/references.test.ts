import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { giveReference } from './references'

test('twenty writers at once get twenty references without gaps or doubles', async () => {
  const writers = Array.from({ length: 20 }, () => transaction((tx) => giveReference(tx, 'V', 2019)))

  const given = await Promise.all(writers)

  const expected = Array.from({ length: 20 }, (_, i) => `V2019-${String(i + 1).padStart(3, '0')}`)
  expect([...given].sort()).toEqual(expected)
})

test('a write that fails gives its reference back', async () => {
  const failing = transaction(async (tx) => {
    await giveReference(tx, 'A', 2020)
    throw new Error('refused')
  })
  await expect(failing).rejects.toThrow('refused')

  expect(await transaction((tx) => giveReference(tx, 'A', 2020))).toBe('A2020-001')
})

test('kinds and years count apart', async () => {
  const given = await transaction(async (tx) => [
    await giveReference(tx, 'V', 2019),
    await giveReference(tx, 'V', 2020),
    await giveReference(tx, 'C', 2019),
    await giveReference(tx, 'V', 2019),
  ])

  expect(given).toEqual(['V2019-001', 'V2020-001', 'C2019-001', 'V2019-002'])
})

import { expect, test } from 'vitest'
import { db, transaction } from './client'
import { places } from './schema/places'

const kochi = { nameEn: 'Cochin', nameSearch: 'cochin', country: 'IN', zone: 'Asia/Kolkata' }

test('a transaction that throws leaves nothing behind', async () => {
  const attempt = transaction(async (tx) => {
    await tx.insert(places).values(kochi)
    throw new Error('refused after the write')
  })

  await expect(attempt).rejects.toThrow('refused after the write')
  expect(await db.select().from(places)).toEqual([])
})

test('writers that start together wait for one another', async () => {
  const order: string[] = []
  const write = (name: string) =>
    transaction(async (tx) => {
      order.push(`${name} begins`)
      await tx.insert(places).values({ ...kochi, nameEn: name })
      order.push(`${name} ends`)
    })

  await Promise.all([write('a'), write('b'), write('c')])

  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

test('a failed writer does not stop the next', async () => {
  const failing = transaction(async () => Promise.reject(new Error('no')))
  const next = transaction(async (tx) => tx.insert(places).values(kochi))

  await expect(failing).rejects.toThrow('no')
  await next
  expect(await db.$count(places)).toBe(1)
})

test('the reader cannot write', async () => {
  expect('insert' in db || 'update' in db || 'delete' in db).toBe(false)
})

test('a country that is no two capital letters is refused by the database itself', async () => {
  const attempt = transaction(async (tx) => {
    await tx.insert(places).values({ ...kochi, country: 'India' })
  })

  await expect(attempt).rejects.toThrow()
})

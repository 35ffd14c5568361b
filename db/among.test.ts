import { expect, test } from 'vitest'
import { among } from './among'
import { db } from './client'
import { makePlace } from './factories/directory'
import { places } from './schema/places'

test('more ids can be asked for at once than a question takes values, whatever signs they hold', async () => {
  const [one, other] = [await makePlace(), await makePlace()]
  const ids = Array.from({ length: 40_000 }, (_, index) => `"it's" \\ ${index}`)

  const found = await db
    .select({ id: places.id })
    .from(places)
    .where(among(places.id, [...ids, other.id, one.id]))

  expect(found.map(({ id }) => id).sort()).toEqual([one.id, other.id].sort())
})

test('among no ids is nothing', async () => {
  await makePlace()

  expect(await db.$count(places, among(places.id, []))).toBe(0)
})

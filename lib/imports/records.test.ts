import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { places, visits } from '@/db/schema'
import { bringIn } from './bring-in'
import { listImportedRecords } from './records'
import { mapped } from './testing'

const register = `Title,Dates,Cities,Sensitivity
First,2019.12.19-26,Kochi (India),internal
Second,2018.5.3-9,Dubai (UAE),restricted
Third,2017.5.3-9,,internal
`

test('of what an import made, as many are counted as are listed: neither removed ones nor those one may not see', async () => {
  const officer = await makeUser({ clearance: 'restricted' })
  const id = await mapped(officer, 'visits', register)
  await bringIn(officer, id, { rows: 3, withoutErrors: false, withoutDoubles: false }, 2)
  await transaction(async (tx) => {
    const removed = { removedAt: Date.now() }
    await tx.update(visits).set(removed).where(eq(visits.titleEn, 'Third'))
    await tx.update(places).set(removed).where(eq(places.nameEn, 'Kochi'))
  })
  const official = await makeUser({ roles: ['official'], clearance: 'internal' })

  const listed = await Promise.all([officer, official].map((user) => listImportedRecords(user, id, 1)))

  expect(listed.map(({ records }) => records.map(({ names }) => names.nameEn))).toEqual([
    ['First', 'Second', 'Dubai'],
    ['First', 'Dubai'],
  ])
  expect(listed.map(({ count }) => count)).toEqual([3, 2])
})

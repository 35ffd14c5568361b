import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { auditEvents } from '@/db/schema/office'
import { onDisk } from '../files/testing'
import { refused } from '../result'
import { bringIn } from './bring-in'
import { discardImport } from './discard'
import { findImport } from './queries'
import { mapped, sent } from './testing'

const register = 'Title,Dates\nFirst,2019.12.19-26\n'

test('a list that is not brought in after all goes with its bytes, and the trail says so', async () => {
  const officer = await makeUser()
  const id = await sent(officer, 'visits', register, 'old register.csv')
  expect(await onDisk()).toHaveLength(1)

  const first = await discardImport(officer, id)
  const again = await discardImport(officer, id)

  expect([first.ok, again.ok]).toEqual([true, true])
  expect(await findImport(officer, id)).toBeUndefined()
  expect(await onDisk()).toEqual([])
  const told = await db
    .select({ changes: auditEvents.changes })
    .from(auditEvents)
    .where(eq(auditEvents.action, 'import.discarded'))
  expect(told).toMatchObject([{ changes: { file: ['old register.csv', null] } }])
})

test('bytes that another upload has too stay for it', async () => {
  const officer = await makeUser()
  const [id, same] = [await sent(officer, 'visits', register), await sent(officer, 'visits', register)]

  await discardImport(officer, id)

  expect(await findImport(officer, same)).toBeDefined()
  expect(await onDisk()).toHaveLength(1)
})

test('nobody discards what another has sent, nor what was brought in', async () => {
  const [officer, official] = [await makeUser(), await makeUser({ roles: ['official'] })]
  const [waiting, done] = [await sent(officer, 'visits', register), await mapped(officer, 'visits', register)]
  await bringIn(officer, done, { rows: 1, withoutErrors: false, withoutDoubles: false }, 2)

  expect(await discardImport(official, waiting)).toEqual(refused('problems.notAllowed'))
  expect(await discardImport(officer, done)).toEqual(refused('imports.refused.alreadyIn'))

  expect(await findImport(officer, waiting)).toBeDefined()
  expect(await findImport(officer, done)).toMatchObject({ state: 'done' })
})

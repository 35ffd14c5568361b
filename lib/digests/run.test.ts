import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeCommitment } from '@/db/factories/commitments'
import { makeUser } from '@/db/factories/users'
import { digests } from '@/db/schema/office'
import { users } from '@/db/schema/users'
import { addDays } from '../time/local'
import { instantOf } from '../time/when'
import { findDigestRuns } from './queries'
import { desk, reminded, states, today } from './stand-in-desk'

test('at the office’s hour, and not before, whoever has news gets it once', async () => {
  const user = await reminded()
  await reminded({}, 8)
  await reminded({ digest: 'off' })
  await reminded({ disabled: true })
  const { run, recipients, close } = await desk()

  await run(today, '07:59')
  expect(recipients()).toEqual([])
  for (const time of ['08:00', '08:01', '23:59']) await run(today, time)
  await close()

  expect(recipients()).toEqual([user.email])
  expect(await states()).toEqual([['sent', null]])
})

test('an hour that was missed is caught up with later on the same day', async () => {
  const user = await reminded()
  const { run, recipients, close } = await desk()

  await run(today, '16:40')
  await close()

  expect(recipients()).toEqual([user.email])
})

test('days that were missed altogether are told of on the next', async () => {
  const user = await reminded({}, 5)
  const { run, recipients, close } = await desk()

  await run(addDays(today, -3), '08:00')
  await run(today, '08:00')
  await close()

  expect(recipients()).toEqual([user.email])
})

test('after its reminder a deadline stays on the page, and no mail nags until the next', async () => {
  await reminded({}, 7)
  const { run, taken, close } = await desk()
  const days = Array.from({ length: 12 }, (_, index) => addDays(today, index))

  for (const day of days) await run(day, '08:00')
  await close()

  expect(taken.map(({ message }) => /^Subject: .*?(\d+) March/m.exec(message)?.[1])).toEqual([
    '10',
    '17',
    '18',
  ])
})

test('a weekly reader hears on Monday of what came in the week', async () => {
  const user = await reminded({ digest: 'weekly' }, 8)
  const { run, recipients, close } = await desk()

  for (let day = 0; day <= 6; day++) await run(addDays(today, day), '08:00')
  await close()

  expect(recipients()).toEqual([user.email])
  expect((await db.select().from(digests))[0]?.on).toBe('2026-03-16')
})

test('nothing above clearance is in a mail', async () => {
  const user = await makeUser({ digest: 'daily' })
  await makeCommitment({ ownerId: user.id, dueOn: today, sensitivity: 'restricted', wordsEn: 'Secret' })
  const { run, taken, close } = await desk()

  await run(today, '08:00')
  await close()

  expect(taken).toEqual([])
})

test('an administrator sees when it last ran and what failed, and nobody else does', async () => {
  await reminded({ name: 'Chen Jie' })
  const { run, close } = await desk()
  await run(today, '08:00')
  await close()

  const runs = await findDigestRuns(await makeUser({ roles: ['administrator'] }))

  expect(runs).toMatchObject({
    ranAt: instantOf(today, '08:00', 'Asia/Shanghai'),
    problem: null,
    latest: [{ on: today, name: 'Chen Jie', state: 'sent', lines: 1 }],
  })
  expect(await findDigestRuns(await makeUser({ roles: ['staff', 'official', 'viewer'] }))).toBeUndefined()
})

test('who sets no language is written to in that of the office’s country', async () => {
  const user = await reminded()
  await transaction((tx) => tx.update(users).set({ language: null }).where(eq(users.id, user.id)))
  const { run, taken, close } = await desk()

  await run(today, '08:00')
  await close()

  expect(taken[0]?.message).toContain('lang=3D"zh-CN"')
})

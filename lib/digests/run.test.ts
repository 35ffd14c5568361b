import { eq } from 'drizzle-orm'
import type { SMTPServerOptions } from 'smtp-server'
import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeCommitment, makeUser } from '@/db/factories'
import { digests, jobRuns } from '@/db/schema/office'
import { users } from '@/db/schema/users'
import { addDays } from '../time/local'
import { instantOf } from '../time/when'
import { claimDigest, leaveUncertain } from './claims'
import type { Patience } from './post'
import { findDigestRuns } from './queries'
import { runDigests } from './run'
import { standInServer } from './stand-in-server'

// A Tuesday.
const today = '2026-03-10'
const patience: Patience = { connect: 10_000, answer: 10_000, whole: 20_000 }

async function desk(options: SMTPServerOptions = {}, wait = patience) {
  const server = await standInServer(options)
  const run = (on: string, time: string) =>
    runDigests({
      server: server.settings,
      from: 'legation@office.test',
      now: () => instantOf(on, time, 'Asia/Shanghai'),
      patience: wait,
    })
  return { ...server, run, recipients: () => server.taken.flatMap(({ to }) => to) }
}

async function reminded(given: Parameters<typeof makeUser>[0] = {}, left = 7) {
  const user = await makeUser({ digest: 'daily', language: 'en', ...given })
  await makeCommitment({ ownerId: user.id, dueOn: addDays(today, left) })
  return user
}

const states = async () => (await db.select().from(digests)).map(({ state, problem }) => [state, problem])

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

test('a mail that the server died over is not sent again, and the others are', async () => {
  const user = await reminded()
  const other = await reminded()
  const at = instantOf(today, '08:00', 'Asia/Shanghai')
  await claimDigest({ userId: user.id, on: today, lines: 1, at })
  const { run, recipients, close } = await desk()

  await leaveUncertain()
  await run(today, '08:05')
  await run(today, '08:30')
  await close()

  expect(recipients()).toEqual([other.email])
  expect(await states()).toEqual([
    ['uncertain', 'interrupted'],
    ['sent', null],
  ])
})

test('of two that claim one digest at once, one sends it', async () => {
  const user = await makeUser()
  const claim = { userId: user.id, on: today, lines: 1, at: 1 }

  const ids = await Promise.all([claimDigest(claim), claimDigest(claim)])

  expect(ids.filter(Boolean)).toHaveLength(1)
})

test('the row of a digest is committed before the mail is handed over', async () => {
  await reminded()
  let during: unknown
  const { run, close } = await desk({
    onData: (stream, _session, done) => {
      stream.resume()
      stream.on('end', async () => {
        during = await states()
        done()
      })
    },
  })

  await run(today, '08:00')
  await close()

  expect(during).toEqual([['sending', null]])
  expect(await states()).toEqual([['sent', null]])
})

test('one address that is refused stops nobody else, and is not tried again that day', async () => {
  const [bad, good] = [await reminded({ email: 'a-bad@office.test' }), await reminded()]
  let asked = 0
  const { run, recipients, close } = await desk({
    onRcptTo: ({ address }, _session, done) => {
      if (address !== bad.email) return done()
      asked += 1
      done(Object.assign(new Error('No such user'), { responseCode: 550 }))
    },
  })

  for (const time of ['08:00', '08:20', '09:00']) await run(today, time)
  await close()

  expect(recipients()).toEqual([good.email])
  expect(asked).toBe(1)
  expect((await db.select().from(jobRuns))[0]?.problem).toBe('some-failed')
})

test('a server that is down is tried four times that day, a quarter of an hour apart, and then the day after', async () => {
  const user = await reminded()
  const down = await desk()
  await down.close()

  for (const time of ['08:00', '08:05', '08:15', '08:30', '08:45', '09:00', '12:00'])
    await down.run(today, time)

  const [row] = await db.select().from(digests)
  expect(row).toMatchObject({ state: 'failed', problem: 'unreachable', attempts: 4 })
  const up = await desk()
  await up.run(addDays(today, 1), '08:00')
  await up.close()
  expect(up.recipients()).toEqual([user.email])
})

test('a server that comes back is sent to on the same day, once', async () => {
  const user = await reminded()
  const down = await desk()
  await down.close()
  await down.run(today, '08:00')
  const up = await desk()

  for (const time of ['08:05', '08:15', '08:40']) await up.run(today, time)
  await up.close()

  expect(up.recipients()).toEqual([user.email])
  expect((await db.select().from(digests))[0]).toMatchObject({ state: 'sent', problem: null, attempts: 2 })
  expect((await db.select().from(jobRuns))[0]?.problem).toBeNull()
})

test('what a slow server may have taken is not sent again', async () => {
  await reminded()
  let texts = 0
  const slow: SMTPServerOptions = {
    onData: (stream) => {
      texts += 1
      stream.resume()
    },
  }
  const { run, close } = await desk(slow, { ...patience, answer: 300 })

  for (const time of ['08:00', '08:20', '09:00']) await run(today, time)
  await close()

  expect(texts).toBe(1)
  expect(await states()).toEqual([['uncertain', 'unclear']])
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

import type { SMTPServerOptions } from 'smtp-server'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeUser } from '@/db/factories/users'
import { digests, jobRuns } from '@/db/schema/office'
import { addDays } from '../time/local'
import { instantOf } from '../time/when'
import { claimDigest, leaveUncertain } from './claims'
import { desk, patience, reminded, states, today } from './stand-in-desk'

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

import type { SMTPServerOptions } from 'smtp-server'
import { db } from '@/db/client'
import { makeCommitment } from '@/db/factories/commitments'
import { makeUser } from '@/db/factories/users'
import { digests } from '@/db/schema/office'
import { addDays } from '../time/local'
import { instantOf } from '../time/when'
import type { Patience } from './post'
import { runDigests } from './run'
import { standInServer } from './stand-in-server'

// A Tuesday.
export const today = '2026-03-10'
export const patience: Patience = { connect: 10_000, answer: 10_000, whole: 20_000 }

/** A mail server on loopback, the job that sends through it at a local time, and whom it has reached. */
export async function desk(options: SMTPServerOptions = {}, wait = patience) {
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

/** A person with one deadline that many days after `today`. */
export async function reminded(given: Parameters<typeof makeUser>[0] = {}, left = 7) {
  const user = await makeUser({ digest: 'daily', language: 'en', ...given })
  await makeCommitment({ ownerId: user.id, dueOn: addDays(today, left) })
  return user
}

/** What became of the digests. */
export const states = async () =>
  (await db.select().from(digests)).map(({ state, problem }) => [state, problem])

import 'server-only'

import { env } from '../env'
import { log } from '../log'
import { leaveUncertain } from './claims'
import { digestJob } from './queries'
import { runDigests } from './run'

const everyMinute = 60_000

// Next loads this module once per bundle; the job must be one per process.
const shared = globalThis as typeof globalThis & { legationDigests?: NodeJS.Timeout }

/**
 * Looks every minute from now on whether digests are due. What the last process left half sent stays unsent. Does nothing
 * where no mail server is set, or when it runs already.
 */
export async function startDigests(): Promise<void> {
  const { SMTP_HOST: host, SMTP_PORT: port, SMTP_SECURE: secure, MAIL_FROM: from } = env()
  if (shared.legationDigests || !host || !from) return
  await leaveUncertain()

  const { SMTP_USER: user, SMTP_PASSWORD: password } = env()
  const office = { server: { host, port, secure, user, password }, from, now: Date.now }
  let running = false
  const look = async () => {
    if (running) return
    running = true
    try {
      await runDigests(office)
    } catch (problem) {
      log.error({ err: problem, job: digestJob })
    } finally {
      running = false
    }
  }
  shared.legationDigests = setInterval(look, everyMinute)
  shared.legationDigests.unref()
}

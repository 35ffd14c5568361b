import 'server-only'
import { inspect } from 'node:util'
import { migrate } from '@/db/migrate'
import { env, WrongSettings } from '@/lib/env'
import { log } from '@/lib/log'
import { logRequests } from '@/lib/request-log'
import { sessionSecret } from '@/lib/secret'
import { ensureOfficeRules } from '@/lib/settings/first-rules'

/**
 * Makes true what must be true before the first request: the environment is right, the database has the newest
 * migrations, and in the demonstration an empty one holds the sample. When any of it fails it says why and ends the
 * process: no answer is better than pages over half a database.
 */
export async function start(): Promise<void> {
  try {
    await makeReady()
  } catch (problem) {
    const why =
      problem instanceof WrongSettings ? `its settings are wrong:\n${problem.message}` : inspect(problem)
    process.stderr.write(`Legation cannot start: ${why}\n`)
    process.exit(1)
  }
}

async function makeReady() {
  // db and next-auth read these three from the environment by themselves.
  process.env.DATA_DIR = env().DATA_DIR
  process.env.NEXTAUTH_URL = env().NEXTAUTH_URL
  process.env.NEXTAUTH_SECRET = sessionSecret()

  await migrate()
  await ensureOfficeRules()
  if (process.env.LEGATION_SAMPLE === '1') {
    const { loadSample } = await import('@/lib/sample/load')
    await loadSample()
  }
  if (process.env.NODE_ENV === 'production') logRequests(log)
}

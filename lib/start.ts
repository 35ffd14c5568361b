import 'server-only'
import { migrate } from '@/db/migrate'
import { demonstrationPeopleMaySignIn } from '@/lib/demonstration'
import { startDigests } from '@/lib/digests/job'
import { env } from '@/lib/env'
import { sweepIncoming } from '@/lib/files/store'
import { log } from '@/lib/log'
import { ensureOfficeDays } from '@/lib/office-days/first-days'
import { ensureReportLayouts } from '@/lib/reports/layouts/first'
import { logRequests } from '@/lib/request-log'
import { markRequests } from '@/lib/request-marks'
import { sessionSecret } from '@/lib/secret'
import { ensureAgreementTypes } from '@/lib/settings/agreement-types/first'
import { ensureOfficeRules } from '@/lib/settings/first-rules'
import { allowSlowUploads } from '@/lib/slow-uploads'

/**
 * Makes true what must be true before the first request: the environment is right, the database has the newest
 * migrations, and in the demonstration an empty one holds the sample. Throws when any of it fails.
 */
export async function start(): Promise<void> {
  // db and next-auth read these three from the environment by themselves.
  process.env.DATA_DIR = env().DATA_DIR
  process.env.NEXTAUTH_URL = env().NEXTAUTH_URL
  process.env.NEXTAUTH_SECRET = sessionSecret()

  await migrate()
  await ensureOfficeRules()
  await ensureAgreementTypes()
  await sweepIncoming()
  await ensureOfficeDays()
  await ensureReportLayouts()
  if (process.env.LEGATION_SAMPLE === '1') {
    const { loadSample } = await import('@/lib/sample/load')
    await loadSample()
  } else if (await demonstrationPeopleMaySignIn()) {
    log.warn('The people of the demonstration can sign in here, with a password that everybody knows.')
  }
  markRequests()
  await startDigests()
  allowSlowUploads()
  if (process.env.NODE_ENV === 'production') logRequests(log)
}

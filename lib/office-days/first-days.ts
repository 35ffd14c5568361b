import 'server-only'

import { transaction } from '@/db/client'
import { officeDays } from '@/db/schema/office'
import { env } from '../env'
import { publicHolidays } from './public-holidays'

/**
 * Writes the public holidays that an office in China does not have yet. What is there stays as it is, and what was
 * removed stays away.
 */
export async function ensureOfficeDays(): Promise<void> {
  if (env().HOME_COUNTRY !== 'CN') return
  await transaction(async (tx) => {
    await tx.insert(officeDays).values(publicHolidays).onConflictDoNothing({ target: officeDays.on })
  })
}

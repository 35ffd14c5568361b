import 'server-only'

import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { closeDatabase, databaseFile, db } from '@/db/client'
import { migrate } from '@/db/migrate'
import { users } from '@/db/schema/users'
import { visits } from '@/db/schema/visits'
import { ensureOfficeDays } from '../office-days/first-days'
import { ensureReportLayouts } from '../reports/layouts/first'
import { ensureAgreementTypes } from '../settings/agreement-types/first'
import { ensureOfficeRules } from '../settings/first-rules'
import { enterDirectory } from './directory'
import { enterPeople } from './people'
import { enterVisit } from './visit'

/**
 * Fills an empty database with the demonstration's four people and the 2019 visit, through the commands that the forms use.
 * One that holds anybody or any visit stays as it is. It is made beside and moved into place whole, so that a server killed
 * meanwhile leaves an empty database and not half a sample.
 */
export async function loadSample(): Promise<void> {
  if ((await db.$count(users)) > 0 || (await db.$count(visits)) > 0) return

  const place = databaseFile()
  const dataDir = process.env.DATA_DIR
  closeDatabase()
  const beside = mkdtempSync(join(dataDir ?? 'data', 'sample-'))
  try {
    process.env.DATA_DIR = beside
    await migrate()
    await ensureOfficeRules()
    await ensureAgreementTypes()
    await ensureOfficeDays()
    await ensureReportLayouts()
    const people = await enterPeople()
    await enterVisit(people, await enterDirectory(people.staff))
    closeDatabase()
    for (const rest of ['-wal', '-shm']) rmSync(`${place}${rest}`, { force: true })
    renameSync(join(beside, 'legation.db'), place)
  } finally {
    closeDatabase()
    process.env.DATA_DIR = dataDir
    rmSync(beside, { recursive: true, force: true })
  }
}

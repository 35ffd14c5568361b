import 'server-only'

import { record } from '../../audit'
import { hashOfStored, openStored } from '../../files/store'
import { log } from '../../log'
import { ok, type Result, refused } from '../../result'
import type { User } from '../../user'
import { write } from '../../writing'
import { findVersion } from './queries'

/**
 * A file of a version with its bytes opened, told in the audit trail; undefined where the user may not read the version.
 * Refused where the bytes are lost or no longer have their SHA-256: what was handed in is given out whole or not at all.
 */
export async function openVersionFile(user: User, ref: string, number: number, id: string) {
  const found = await findVersion(user, ref, number)
  const file = found?.files.find((each) => each.id === id)
  if (!found || !file) return undefined
  if ((await hashOfStored(file.sha256)) !== file.sha256) {
    log.error({ file: id, sha256: file.sha256 }, 'A file of a report is missing or damaged.')
    return refused('reports.refused.damaged')
  }
  const told = await tell(user, found.visit.id, number, file)
  if (!told.ok) return told
  const opened = await openStored(file.sha256)
  return opened ? ok({ file, opened }) : refused('reports.refused.damaged')
}

type Told = { name: string; language: string | null; format: string | null; kind: string }

// A picture that a page shows of itself is no paper taken away.
async function tell(user: User, visitId: string, number: number, file: Told): Promise<Result<null>> {
  if (file.kind === 'attachment') return ok(null)
  const { language, format } = file
  const changes = { paper: 'report', reportVersion: number, format, language, edition: 'internal' }
  return write(async (tx) => {
    await record(
      tx,
      user,
      'visit.paper-exported',
      { kind: 'visit', id: visitId },
      Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, [null, value]])),
    )
    return ok(null)
  })
}
